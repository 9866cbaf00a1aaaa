import type { keptUpload } from '../../alliance/practices/reads/kept-upload.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf, unitIn } from '../../alliance/territory/gazetteer.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatMoment, formatNumber } from '../../platform/format.ts';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { words } from '../words.ts';

type Shown = ShownBy<typeof keptUpload>;
interface Part {
  shown: Shown;
  visit: Visit;
}

/** What a file would bring: the sure rows, a choice for the doubtful ones, and what is left out. */
export const UploadForm = ({ state, shown, visit }: Part & { state: FormState }) => {
  const { demandFile: t, progress } = texts(visit.language);
  const errors = state.refusal ? [{ message: state.refusal }] : [];
  return (
    <>
      <ErrorSummary title={words(visit.language).checkInput} errors={errors} />
      <PageHead
        kicker={t.title}
        title={shown.fileName}
        lead={`${t.source}: ${shown.source}. ${t.uploaded} ${formatMoment(shown.uploadedAt, visit.language)}.`}
        actions={
          shown.state === 'matched' && (
            <ButtonLink href={`/fortschritt/einlesen/${shown.id}/verwerfen`} label={t.drop} />
          )
        }
      />
      {shown.state === 'matching' && (
        <Alert tone="info" title={t.matching}>
          <ButtonLink href={visit.url.pathname} label={t.reload} />
        </Alert>
      )}
      {(shown.state === 'applied' || shown.state === 'dropped') && (
        <Alert tone="info" title={t[shown.state]}>
          <ButtonLink href="/fortschritt" label={progress.comparison} />
        </Alert>
      )}
      {shown.state === 'matched' && <Matched state={state} shown={shown} visit={visit} />}
    </>
  );
};

const Matched = ({ state, shown, visit }: Part & { state: FormState }) => {
  const { demandFile: t } = texts(visit.language);
  const number = (value: number) => formatNumber(value, visit.language);
  const statements = shown.sure.reduce((sum, { states }) => sum + states.length, 0);
  const chosen = (state.values['choice'] ?? {}) as Record<string, string>;
  return (
    <>
      <Alert tone="info" title={t.preview}>
        <ul>
          <li>{fill(t.sure, { n: number(shown.sure.length) })}</li>
          <li>{fill(t.statements, { n: number(statements) })}</li>
          <li>{fill(t.choose, { n: number(shown.ambiguous.length) })}</li>
          <li>{fill(t.none, { n: number(shown.unknown.length) })}</li>
        </ul>
        <p>{t.evidenceMissing}</p>
      </Alert>
      <Form
        action={state.action}
        hidden={{ _einmal: state.once, ...(state.token && { _schutz: state.token }) }}
      >
        {shown.ambiguous.length > 0 && (
          <>
            <h2 class="kern-heading-medium">{t.toChoose}</h2>
            <p>{t.chooseLead}</p>
          </>
        )}
        {shown.ambiguous.map(({ row, name, landWritten, candidates }) => (
          <SelectField
            name={`choice.${row}`}
            label={[name, landWritten].filter(Boolean).join(', ')}
            hint={`${t.row} ${row}`}
            value={chosen[String(row)] ?? ''}
            empty={t.skip}
            options={candidates.map((key) => ({ value: key, label: placeLabel(key, visit) }))}
          />
        ))}
        <SubmitButton label={t.take} />
      </Form>
      <Left shown={shown} visit={visit} />
      <Sure shown={shown} visit={visit} />
    </>
  );
};

const placeLabel = (key: string, { house, language }: Visit): string =>
  [nameOf(house, key), landOf(unitIn(house, key)?.land ?? '')?.[language], key].filter(Boolean).join(', ');

const Left = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).demandFile;
  return (
    <>
      {shown.unknown.length > 0 && (
        <Alert tone="warning" title={t.notFound}>
          <p>{t.notFoundLead}</p>
          <p>
            {shown.unknown
              .map(({ name, landWritten }) => [name, landWritten].filter(Boolean).join(', '))
              .join('; ')}
          </p>
        </Alert>
      )}
      {shown.problems.length > 0 && (
        <Alert tone="warning" title={t.unreadable}>
          <p>{t.unreadableLead}</p>
          <p>
            {shown.problems.map(({ row, problem }) => `${t.row} ${row}: ${t.problems[problem]}`).join('; ')}
          </p>
        </Alert>
      )}
    </>
  );
};

const Sure = ({ shown, visit }: Part) => {
  const { demandFile: t, progress } = texts(visit.language);
  if (shown.sure.length === 0) return null;
  return (
    <DataTable
      caption={t.preview}
      rows={shown.sure}
      columns={[
        { header: t.name, rowHeader: true, cell: ({ name }) => name },
        { header: t.place, cell: ({ municipality }) => placeLabel(municipality ?? '', visit) },
        {
          header: t.found,
          cell: ({ states }) =>
            states.length === 0
              ? '–'
              : states
                  .map(({ number, state }) => fill(t.statement, { n: number, state: progress.states[state] }))
                  .join(', '),
        },
      ]}
    />
  );
};
