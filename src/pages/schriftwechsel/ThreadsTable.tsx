import { texts } from '../../alliance/correspondence/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Threads } from './list.tsx';
import { StandingBadges } from './StandingBadges.tsx';
import { durationInWords, keeperName } from './words.ts';

interface Props {
  shown: Threads;
  visit: Visit;
  sortHref(order: Threads['order']): string;
}

export const ThreadsTable = ({ shown, visit, sortHref }: Props) => {
  const { language } = visit;
  const { page: t } = texts(language);
  const sort = (order: Threads['order'], direction: 'ascending' | 'descending') => ({
    href: sortHref(order),
    ...(shown.order === order && { direction }),
  });
  return (
    <DataTable
      caption={shown.ours ? t.caption : t.captionOutside}
      rows={shown.rows}
      rowId={({ id }) => `vorgang-${id}`}
      columns={[
        {
          header: t.subject,
          rowHeader: true,
          cell: ({ id, reference, subject }) => (
            <>
              <a href={`/schriftwechsel/${id}`}>{subject}</a> <small>{reference}</small>
            </>
          ),
        },
        { header: t.authority, cell: ({ authorityName }) => authorityName },
        { header: t.keeper, cell: (row) => keeperName(row, t, visit) },
        {
          header: t.opened,
          cell: ({ openedOn }) => formatDay(openedOn, language),
          sort: sort('opened', 'descending'),
        },
        {
          header: t.deadline,
          cell: ({ deadline }) => (deadline ? formatDay(deadline, language) : t.noDeadline),
          sort: sort('deadline', 'ascending'),
        },
        ...(shown.ours
          ? [
              {
                header: t.duration,
                cell: ({ duration, closedOn }: Threads['rows'][number]) =>
                  durationInWords(duration, closedOn !== null, t, language),
                sort: sort('days', 'descending'),
              },
            ]
          : []),
        {
          header: t.standing,
          cell: ({ standing, answer }) => (
            <>
              {standing === null && <Badge label={t.stillOpen} />}
              <StandingBadges standing={standing} answer={answer} language={language} />
            </>
          ),
        },
      ]}
    />
  );
};
