import { type Side, pageSize, sides, upload } from '../../alliance/territory/reads/upload.ts';
import { texts } from '../../alliance/territory/texts/index.ts';
import { formatDay, formatMoment, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { sentenceOf } from '../../platform/words/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { formSeal } from '../account.tsx';
import { JobProgress } from '../JobProgress.tsx';
import { lineColumns } from './lines.tsx';

export type Shown = ShownBy<typeof upload>;
const addressOf = (id: number): string => `/gebiet/abgleich/${id}`;

export const uploadPage = page({
  path: '/gebiet/abgleich/:upload',
  read: upload,
  title: ({ upload: { fileName } }) => fileName,
  crumbs: (_, { language }) => [{ href: '/gebiet', label: texts(language).register.title }],
  follows: ({ upload: { job }, busy }) => (busy ? `job:${job}` : null),
  view: (value, visit) => (
    // the whole of it follows the comparison
    <div data-live-id={`abgleich-${value.upload.id}`}>
      <Head value={value} visit={visit} />
      {value.upload.state === 'comparing' && <Comparing value={value} visit={visit} />}
      {value.upload.refusal && <RefusedFile value={value} visit={visit} />}
      {value.upload.summary && value.upload.state !== 'dropped' && <Comparison value={value} visit={visit} />}
      <Problems value={value} visit={visit} />
    </div>
  ),
});

interface Part {
  value: Shown;
  visit: Visit;
}

const Head = ({ value: { upload: found, uploader, applier, may, obstacle }, visit }: Part) => {
  const t = texts(visit.language).register;
  const moment = (at: Date) => formatMoment(at, visit.language);
  const who = (name: string | null) => name ?? t.console;
  return (
    <>
      <PageHead
        kicker={`${t.states[found.state]}${found.day ? ` · ${t.day} ${formatDay(found.day, visit.language)}` : ''}`}
        title={found.fileName}
        lead={[
          fill(t.uploadedBy, { name: who(uploader), moment: moment(found.uploadedAt) }),
          found.appliedAt ? fill(t.appliedBy, { name: who(applier), moment: moment(found.appliedAt) }) : '',
        ].join(' ')}
        actions={
          may.drop && (
            <>
              {found.state === 'compared' && !obstacle && (
                <ButtonLink href={`${addressOf(found.id)}/uebernehmen`} label={t.apply} variant="primary" />
              )}
              <ButtonLink href={`${addressOf(found.id)}/verwerfen`} label={t.drop} />
            </>
          )
        }
      />
      {found.state === 'compared' && obstacle && (
        <Alert tone="warning" title={t.waits}>
          <p>{sentenceOf(visit.house, visit.language, obstacle)}</p>
          {may.compareAgain && <CompareAgain id={found.id} visit={visit} />}
        </Alert>
      )}
    </>
  );
};

const CompareAgain = ({ id, visit }: { id: number; visit: Visit }) => (
  <ButtonForm
    action={`${addressOf(id)}/neu`}
    hidden={formSeal(visit)}
    label={texts(visit.language).actions['compare-again'].submit}
  />
);

const Comparing = ({ value: { upload: found, job, busy, may }, visit }: Part) => {
  const t = texts(visit.language).register;
  return busy && job ? (
    <JobProgress
      job={job}
      label={t.stages[(job.stage ?? 'waiting') as keyof typeof t.stages]}
      words={t}
      cancel={`${addressOf(found.id)}/anhalten`}
      visit={visit}
    />
  ) : (
    <Alert tone="warning" title={job?.state === 'failed' ? t.failedTitle : t.stoppedTitle}>
      {may.compareAgain && <CompareAgain id={found.id} visit={visit} />}
    </Alert>
  );
};

const RefusedFile = ({ value: { upload: found }, visit }: Part) => {
  const { refusal = '', with: values } = found.refusal ?? {};
  const readable = Object.fromEntries(
    Object.entries(values ?? {}).map(([key, given]) => [
      key,
      /^\d{4}-\d\d-\d\d$/u.test(String(given)) ? formatDay(String(given), visit.language) : given,
    ]),
  );
  return (
    <Alert tone="danger" title={texts(visit.language).register.refusedTitle}>
      <p>{sentenceOf(visit.house, visit.language, { reason: `territory.${refusal}`, with: readable })}</p>
    </Alert>
  );
};

const Comparison = ({ value: { upload: found, side, page: current, lines }, visit }: Part) => {
  const t = texts(visit.language).register;
  const { summary } = found;
  if (!summary) return <></>;
  const number = (count: number) => formatNumber(count, visit.language);
  const href = (to: Side, turned = 1) =>
    `${addressOf(found.id)}?side=${to}${turned > 1 ? `&page=${turned}` : ''}`;
  return (
    <>
      <p>
        {number(summary.units)} {t.units}, {number(summary.unchanged)} {t.unchanged}.
      </p>
      <Tabs
        label={t.change}
        tabs={sides.map((one) => ({
          label: t.sides[one],
          href: href(one),
          current: one === side,
          count: summary[one],
        }))}
      />
      {lines.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.sides[side]}
          hideCaption
          columns={lineColumns(side, found.id, visit)}
          rows={lines}
        />
      )}
      <Pagination
        words={t.pages}
        page={current}
        pages={Math.ceil(summary[side] / pageSize)}
        href={(turned) => href(side, turned)}
      />
    </>
  );
};

const Problems = ({ value: { upload: found }, visit }: Part) => {
  const t = texts(visit.language).register;
  const problems = found.problems ?? [];
  if (problems.length === 0) return <></>;
  return (
    <Details summary={`${t.problems} (${problems.length})`} open={found.refusal !== null}>
      <DataTable
        caption={t.problems}
        hideCaption
        rows={problems}
        columns={[
          { header: t.line, align: 'end', cell: ({ line }) => (line === 0 ? '–' : String(line)) },
          {
            header: t.problem,
            cell: ({ problem, with: values }) => fill(t.lineProblems[problem], values),
          },
        ]}
      />
    </Details>
  );
};
