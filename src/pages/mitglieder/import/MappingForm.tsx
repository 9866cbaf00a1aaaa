import { texts } from '../../../alliance/members/texts/index.ts';
import { importFields } from '../../../alliance/members/rules/import-columns.ts';
import type { FormState } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { fill } from '../../../platform/texts.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SubmitButton } from '../../../ui/SubmitButton.tsx';
import { words } from '../../words.ts';
import type { Shown } from './import.tsx';

/** One select per column of the list, with what stands in its first rows. */
export const MappingForm = ({ state, value, visit }: { state: FormState; value: Shown; visit: Visit }) => {
  const { actions, imports: t } = texts(visit.language);
  const w = words(visit.language);
  const { title, lead, submit } = actions['map-columns'];
  const chosen = (state.values.mapping as Record<string, string> | undefined) ?? byColumn(value.mapping);
  const errors = [
    ...(state.refusal ? [{ message: state.refusal }] : []),
    ...state.problems.map(({ field, message }) => ({ name: field, message })),
  ];
  return (
    <>
      <ErrorSummary title={w.checkInput} errors={errors} />
      <PageHead kicker={value.list.fileName} title={title} lead={lead} />
      <Form
        action={state.action}
        hidden={{ _einmal: state.once, ...(state.token && { _schutz: state.token }) }}
      >
        {value.list.columns.map((header, column) => {
          const examples = value.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
          const error = state.problems.find(({ field }) => field === `mapping.${column}`)?.message;
          return (
            <SelectField
              name={`mapping.${column}`}
              label={header || fill(t.column, { n: column + 1 })}
              {...(examples.length > 0 && {
                hint: fill(t.example, { values: shortened(examples.join(' · ')) }),
              })}
              {...(error && { error })}
              value={chosen[String(column)] ?? ''}
              empty={t.ignored}
              options={importFields.map(({ field }) => ({ value: field, label: t.fields[field] ?? field }))}
            />
          );
        })}
        <SubmitButton label={submit} />
      </Form>
    </>
  );
};

const byColumn = (mapping: Record<string, number>): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([field, column]) => [String(column), field]));

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
