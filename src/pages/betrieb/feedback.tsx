import { feedback } from '../../alliance/operations/reads/feedback.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { addressWith } from './query.ts';

const path = '/betrieb/rueckmeldungen';

export const feedbackPage = page({
  path,
  read: feedback,
  title: (_, { language }) => texts(language).pages.feedback.title,
  crumbs: (_, { language }) => [{ href: '/betrieb', label: texts(language).pages.crumb }],
  view({ feedback: found, page: current, pages: count }, { language }) {
    const { pages } = texts(language);
    const t = pages.feedback;
    return (
      <>
        <PageHead title={t.title} lead={t.lead} />
        {found.length === 0 && <EmptyState title={t.empty} text={t.emptyText} />}
        {found.length > 0 && (
          <DataTable
            caption={t.title}
            hideCaption
            columns={[
              { header: t.when, cell: ({ receivedAt }) => formatMoment(receivedAt, language) },
              { header: t.text, rowHeader: true, cell: ({ text }) => text },
              { header: t.page, cell: ({ page: where }) => where ?? '–' },
              {
                header: t.email,
                cell: ({ email }) => (email ? <a href={`mailto:${email}`}>{email}</a> : '–'),
              },
            ]}
            rows={found}
          />
        )}
        <Pagination
          words={pages.paging}
          page={current}
          pages={count}
          href={(seite) => addressWith(path, { seite })}
        />
      </>
    );
  },
});
