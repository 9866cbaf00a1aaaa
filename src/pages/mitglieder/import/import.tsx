import { importRead, rowsPerPage, verdicts } from '../../../alliance/members/reads/import.ts';
import { texts } from '../../../alliance/members/texts/index.ts';
import type { Verdict } from '../../../alliance/members/import-types.ts';
import { nameOf } from '../../../alliance/territory/gazetteer.ts';
import { formatMoment, formatNumber } from '../../../platform/format.ts';
import { page } from '../../../platform/http/page.ts';
import type { ShownBy } from '../../../platform/read.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { fill } from '../../../platform/texts.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { Pagination } from '../../../ui/Pagination.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { JobProgress } from '../../JobProgress.tsx';
import { toImports, toMembers } from './crumbs.ts';
import { rowColumns } from './rows.tsx';

export type Shown = ShownBy<typeof importRead>;
interface Part {
  value: Shown;
  visit: Visit;
}
export const addressOf = (id: number): string => `/mitglieder/import/${id}`;

export const importPage = page({
  path: '/mitglieder/import/:import{[0-9]+}',
  read: importRead,
  title: ({ list: { fileName } }) => fileName,
  crumbs: (_, visit) => [toMembers(visit), toImports(visit)],
  follows: ({ list: { job }, busy }) => (busy ? `job:${job}` : null),
  view: (value, visit) => {
    const { list, busy } = value;
    return (
      <div data-live-id={`liste-${list.id}`}>
        <Head value={value} visit={visit} />
        {busy ? <Busy value={value} visit={visit} /> : <Stuck value={value} visit={visit} />}
        {list.undo && <Undone value={value} visit={visit} />}
        {['preview', 'applied', 'undone'].includes(list.state) && <Rows value={value} visit={visit} />}
      </div>
    );
  },
});

const Head = ({ value: { list, uploader, may, busy }, visit }: Part) => {
  const t = texts(visit.language).imports;
  const at = addressOf(list.id);
  return (
    <PageHead
      kicker={t.states[list.state]}
      title={list.fileName}
      lead={fill(t.uploadedBy, {
        name: uploader ?? t.console,
        moment: formatMoment(list.uploadedAt, visit.language),
      })}
      actions={
        <>
          {may.confirm && <ButtonLink href={`${at}/uebernehmen`} label={t.apply} variant="primary" />}
          {may.drop && !busy && <ButtonLink href={`${at}/spalten`} label={t.map} />}
          {may.undo && <ButtonLink href={`${at}/zuruecknehmen`} label={t.undo} />}
          {may.drop && <ButtonLink href={`${at}/verwerfen`} label={t.drop} />}
        </>
      }
    />
  );
};

const Busy = ({ value: { job }, visit }: Part) => {
  const t = texts(visit.language).imports;
  return job ? (
    <JobProgress
      job={job}
      label={t.stages[(job.stage ?? 'waiting') as keyof typeof t.stages]}
      words={t}
      visit={visit}
    />
  ) : (
    <></>
  );
};

const Stuck = ({ value: { list }, visit }: Part) => {
  const t = texts(visit.language).imports;
  return list.state === 'planning' || list.state === 'applying' ? (
    <Alert tone="warning" title={t.stopped}>
      {list.state === 'applying' && (
        <ButtonLink href={`${addressOf(list.id)}/uebernehmen`} label={t.apply} variant="primary" />
      )}
    </Alert>
  ) : (
    <></>
  );
};

const Undone = ({ value: { list }, visit }: Part) => {
  const t = texts(visit.language).imports;
  const { undone = 0, kept = [] } = list.undo ?? {};
  return (
    <>
      <p>{fill(t.undone, { n: formatNumber(undone, visit.language) })}</p>
      {kept.length > 0 && (
        <Alert tone="warning" title={t.kept}>
          <ul>
            {kept.map(({ municipality, reason }) => (
              <li>
                {nameOf(visit.house, municipality)}: {t.keptReasons[reason as keyof typeof t.keptReasons]}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
};

const Rows = ({ value: { list, side, page: current, rows }, visit }: Part) => {
  const t = texts(visit.language).imports;
  const counts = list.summary ?? { new: 0, changed: 0, unchanged: 0, error: 0 };
  const href = (verdict: Verdict, turned = 1) =>
    `${addressOf(list.id)}?verdict=${verdict}${turned > 1 ? `&page=${turned}` : ''}`;
  return (
    <>
      <Tabs
        label={t.change}
        tabs={verdicts.map((verdict) => ({
          label: t.verdicts[verdict],
          href: href(verdict),
          current: verdict === side,
          count: counts[verdict],
        }))}
      />
      {side === 'error' && counts.error > 0 && (
        <p>
          <ButtonLink
            href={`${addressOf(list.id)}/fehler.csv?all=errors`}
            label={t.errors}
            icon="download"
            download
          />
        </p>
      )}
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.verdicts[side]}
          hideCaption
          rows={rows}
          columns={rowColumns(side, list.id, list.state === 'preview', visit)}
        />
      )}
      <Pagination
        words={t.pages}
        page={current}
        pages={Math.ceil(counts[side] / rowsPerPage)}
        href={(turned) => href(side, turned)}
      />
    </>
  );
};
