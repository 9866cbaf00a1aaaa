import { jobs } from '../../alliance/operations/reads/jobs.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { jobStates } from '../../alliance/operations/types.ts';
import { formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';
import { jobName } from '../../platform/words/index.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { JobBadge, progressText } from './Job.tsx';
import { addressWith } from './query.ts';

const path = '/betrieb/auftraege';

export const jobsPage = page({
  path,
  read: jobs,
  title: (_, { language }) => texts(language).pages.jobs.title,
  crumbs: (_, { language }) => [{ href: '/betrieb', label: texts(language).pages.crumb }],
  follows: () => 'job',
  view({ state, jobs: found, counts, page: current, pages: count }, visit) {
    const { language, house } = visit;
    const { pages } = texts(language);
    const t = pages.jobs;
    return (
      <>
        <PageHead title={t.title} lead={t.lead} />
        <Tabs
          label={t.state}
          tabs={[
            { label: pages.filter.all, href: path, current: state === null },
            ...jobStates.map((one) => ({
              label: t.states[one],
              href: addressWith(path, { zustand: one }),
              current: state === one,
              count: counts[one],
            })),
          ]}
        />
        {found.length === 0 && <EmptyState title={t.empty} text={t.emptyText} />}
        {found.length > 0 && (
          <DataTable
            caption={t.title}
            hideCaption
            rowId={({ id }) => `auftrag-${id}`}
            columns={[
              {
                header: t.name,
                rowHeader: true,
                cell: ({ id, name }) => (
                  <a
                    href={`${path}/${id}`}
                    aria-label={`${jobName(house, language, name)}, ${fill(t.number, { n: id })}`}
                  >
                    {jobName(house, language, name)}
                  </a>
                ),
              },
              { header: t.state, cell: (job) => <JobBadge job={job} language={language} /> },
              { header: t.progress, cell: (job) => progressText(job, language) },
              { header: t.created, cell: ({ createdAt }) => formatMoment(createdAt, language) },
              {
                header: t.starter,
                cell: ({ starter, person }) => starter ?? (person === null ? t.clockwork : '–'),
              },
            ]}
            rows={found}
          />
        )}
        <Pagination
          words={pages.paging}
          page={current}
          pages={count}
          href={(seite) => addressWith(path, { zustand: state, seite })}
        />
      </>
    );
  },
});
