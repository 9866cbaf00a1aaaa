import { CoverageQuotes } from '../../alliance/mandates/views/CoverageQuotes.tsx';
import type { ownResponse } from '../../alliance/statements/reads/own-response.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { longestReason } from '../../alliance/statements/rules/position-table.ts';
import { stances } from '../../alliance/statements/types.ts';
import { formatDay } from '../../platform/format.ts';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Details } from '../../ui/Details.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { words as common } from '../words.ts';
import { OwnPositions } from './OwnPositions.tsx';
import { clauseName } from './parts.tsx';

type Shown = ShownBy<typeof ownResponse>;
interface Part {
  state: FormState;
  shown: Shown;
  visit: Visit;
}

/** All clauses on one page: what it says, what the mandates say, how the municipality stands. */
export const ResponseForm = ({ state, shown, visit }: Part) => {
  const { language } = visit;
  const { mine: t, doc, words, actions } = texts(language);
  const { statement, response, until } = shown;
  const errors = [
    ...(state.refusal ? [{ message: state.refusal }] : []),
    ...state.problems.map(({ field, message }) => ({ name: field, message })),
  ];
  return (
    <>
      <ErrorSummary title={common(language).checkInput} errors={errors} />
      <PageHead
        kicker={statement.title}
        title={actions['prepare-response'].title}
        lead={actions['prepare-response'].lead}
        badges={
          <>
            {response && <Badge label={`${t.state}: ${words.response[response.state]}`} tone="info" />}
            {shown.isOpen && (
              <Badge
                label={until === null ? t.noDeadline : fill(t.open, { day: formatDay(until, language) })}
              />
            )}
          </>
        }
        actions={
          shown.may.release && (
            <ButtonLink
              href={`/erklaerungen/${statement.id}/positionen/freigeben`}
              label={doc.release}
              variant="primary"
            />
          )
        }
      />
      {response?.state === 'released' && shown.isOpen && (
        <Alert tone="info" title={response.hasDraft ? t.draftNote : t.releasedNote} />
      )}
      {response?.origin === 'table' && <Alert tone="info" title={t.fromTable} />}
      {shown.isOpen ? (
        <Fields state={state} shown={shown} visit={visit} />
      ) : (
        <>
          <p>{t.closed}</p>
          <OwnPositions shown={shown} visit={visit} />
        </>
      )}
    </>
  );
};

const Fields = ({ state, shown, visit }: Part) => {
  const { mine: t, actions } = texts(visit.language);
  const { clauses, preamble, version } = shown;
  return (
    <Form
      action={state.action}
      guardInput
      hidden={{
        _einmal: state.once,
        ...(state.token && { _schutz: state.token }),
        version: typeof state.values['version'] === 'number' ? state.values['version'] : version,
        ...Object.fromEntries(
          clauses.map(({ id, hash }) => [
            `texts.${id}`,
            // what was read stays what was read, also when the form comes back
            valueIn(state, 'texts', id) ?? hash,
          ]),
        ),
      }}
    >
      {preamble.map(({ text }) => (
        <p class="hm-pre">{text}</p>
      ))}
      {clauses.map((clause) => (
        <Clause clause={clause} state={state} visit={visit} />
      ))}
      <p>{t.saveAnd}</p>
      <SubmitButton label={actions['prepare-response'].submit} />
    </Form>
  );
};

/** What was sent for one clause, when the form comes back. */
const valueIn = (state: FormState, map: string, id: number): string | undefined => {
  const sent = state.values[map];
  if (typeof sent !== 'object' || sent === null) return undefined;
  const value: unknown = (sent as Record<string, unknown>)[String(id)];
  return typeof value === 'string' ? value : undefined;
};

const Clause = ({
  clause,
  state,
  visit: { language },
}: {
  clause: Shown['clauses'][number];
  state: FormState;
  visit: Visit;
}) => {
  const { mine: t, words } = texts(language);
  const { optional } = common(language);
  const problem = (name: string) => state.problems.find(({ field }) => field === name)?.message;
  const [stance, reason] = [`stances.${clause.id}`, `reasons.${clause.id}`];
  return (
    <section class="hm-clause" aria-label={clauseName(clause)}>
      <p class="hm-clause__number">{clause.number}</p>
      <div class="hm-clause__body">
        <p class="hm-pre">{clause.text}</p>
        {clause.hint !== null && (
          <Details summary={`${t.hint}: ${words.hint[clause.hint]}`}>
            <p>{t.hintNote}</p>
            {clause.coverages.map((coverage) => (
              <CoverageQuotes coverage={coverage} language={language} />
            ))}
          </Details>
        )}
        {clause.position && clause.position.clauseHash !== clause.hash && (
          <Alert tone="warning" level={3} title={t.earlierText} />
        )}
        <RadioGroup
          name={stance}
          label={fill(t.stance, { number: clauseName(clause) })}
          value={valueIn(state, 'stances', clause.id) ?? clause.position?.stance ?? ''}
          error={problem(stance)}
          horizontal
          options={[
            ...stances.map((value) => ({ value, label: words.stance[value] })),
            { value: '', label: t.none },
          ]}
        />
        <TextField
          name={reason}
          label={t.reason}
          hint={t.reasonHint}
          optionalMark={optional}
          value={valueIn(state, 'reasons', clause.id) ?? clause.position?.reason ?? ''}
          error={problem(reason)}
          maxlength={longestReason}
        />
      </div>
    </section>
  );
};
