import { ownNotices } from '../../alliance/people/reads/own-notices.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Actions } from '../../ui/Actions.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { mailReason } from '../mail-reason.ts';

const path = '/ich/benachrichtigungen';
type Notice = ShownBy<typeof ownNotices>['rows'][number];

/** What somebody was told, why, and what was kept back because they wished so. */
export const noticesPage = page({
  path,
  read: ownNotices,
  title: (_, { language }) => texts(language).ownNotices.title,
  crumbs: (_, { language }) => [{ href: '/ich', label: texts(language).account.title }],
  wide: true,
  view({ rows, page: current, pages }, visit) {
    const { language } = visit;
    const { ownNotices: t } = texts(language);
    return (
      <>
        <PageHead title={t.title} lead={t.lead} />
        {rows.length === 0 ? (
          <EmptyState title={t.empty} text={t.emptyText} />
        ) : (
          <DataTable
            caption={t.title}
            hideCaption
            rows={rows}
            columns={[
              { header: t.when, cell: ({ at }) => formatMoment(at, language) },
              { header: t.subject, rowHeader: true, cell: ({ subject }) => subject },
              { header: t.why, cell: ({ why, reason }) => why ?? mailReason(reason, visit) },
              { header: t.way, cell: (notice) => <Way notice={notice} visit={visit} /> },
            ]}
          />
        )}
        <Pagination
          words={t.paging}
          page={current}
          pages={pages}
          href={(seite) => `${path}?seite=${seite}`}
        />
        <Actions>
          <ButtonLink href="/ich/angaben" label={t.change} />
        </Actions>
      </>
    );
  },
});

const Way = ({ notice: { way, sentAt }, visit: { language } }: { notice: Notice; visit: Visit }) => {
  const { ways, notYet } = texts(language).ownNotices;
  const isOut = sentAt !== null;
  return (
    <>
      <Badge
        label={way === 'mail' && !isOut ? notYet : ways[way]}
        tone={isOut ? 'success' : way === 'never' ? 'neutral' : 'info'}
      />{' '}
      {isOut && formatMoment(sentAt, language)}
    </>
  );
};
