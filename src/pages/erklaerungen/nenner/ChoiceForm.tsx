import { choicesOf, groupKeys } from '../../../alliance/statements/rules/denominator/choices.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import type { FormState } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { fill } from '../../../platform/texts.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SubmitButton } from '../../../ui/SubmitButton.tsx';
import { words as common } from '../../words.ts';
import { clauseName } from '../parts.tsx';
import type { Shown } from './shown.ts';

/** One choice for each clause: free, in the core, or together with others. */
export const ChoiceForm = ({ state, shown, visit }: { state: FormState; shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { denominator: t, actions } = texts(language);
  const suggested = suggestedChoices(shown);
  const sent = state.values['choices'];
  const chosen = (typeof sent === 'object' && sent !== null ? sent : suggested) as Record<string, string>;
  const options = [
    { value: '', label: t.choice.free },
    { value: 'core', label: t.choice.core },
    ...groupKeys.map((key) => ({ value: key, label: fill(t.choice.group, { letter: key.toUpperCase() }) })),
  ];
  const errors = state.refusal ? [{ message: state.refusal }] : [];
  return (
    <>
      <ErrorSummary title={common(language).checkInput} errors={errors} />
      <PageHead kicker={shown.statement.title} title={t.chooseHeading} lead={t.chooseLead} />
      <Form
        action={state.action}
        hidden={{ _einmal: state.once, ...(state.token && { _schutz: state.token }) }}
      >
        {shown.clauses.map((clause) => (
          <SelectField
            name={`choices.${clause.id}`}
            label={clauseName(clause)}
            value={chosen[String(clause.id)] ?? ''}
            options={options}
          />
        ))}
        <SubmitButton label={actions['reckon-denominator'].submit} />
      </Form>
    </>
  );
};

const suggestedChoices = ({ clauses, simplify }: Shown): Record<string, string> => {
  const idAt = (place: number) => clauses[place]?.id ?? 0;
  return choicesOf(
    (simplify?.core ?? []).map(({ clause }) => idAt(clause)),
    (simplify?.groups ?? []).map((group) => group.map(idAt)),
  );
};
