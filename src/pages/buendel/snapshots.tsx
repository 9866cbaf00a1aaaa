import { snapshots } from '../../alliance/offers/reads/snapshots.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { path } from './address.ts';
import { PoolTabs } from './PoolTabs.tsx';
import { listPath } from './snapshot-part.ts';
import { SnapshotBadges } from './SnapshotBadges.tsx';

type Shown = ShownBy<typeof snapshots>;

export const snapshotsPage = page({
  path: listPath,
  read: snapshots,
  wide: true,
  title: (_, { language }) => poolTexts(language).snapshot.title,
  view: (shown, visit) => <Snapshots shown={shown} visit={visit} />,
  follows: () => 'offers.snapshot',
});

const Snapshots = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(visit.language).snapshot;
  const toPool = shown.may.prepare && <ButtonLink href={path} label={t.toPool} variant="primary" />;
  return (
    <>
      <PageHead title={t.title} lead={shown.isRecipient ? t.leadRecipient : t.lead} actions={toPool} />
      <PoolTabs current="sent" visit={visit} />
      {shown.rows.length === 0 ? (
        <EmptyState title={t.empty} text={shown.isRecipient ? t.emptyRecipient : t.emptyText} />
      ) : (
        <SnapshotTable shown={shown} visit={visit} />
      )}
    </>
  );
};

const SnapshotTable = ({ shown: { rows }, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(language).snapshot;
  const number = (value: number) => formatNumber(value, language);
  return (
    <DataTable
      caption={t.caption}
      rows={rows}
      rowId={({ id }) => `buendel-${id}`}
      columns={[
        { header: t.number, cell: ({ number: name }) => name ?? t.noNumber },
        {
          header: t.about,
          rowHeader: true,
          cell: ({ id, title }) => <a href={`${listPath}/${id}`}>{title}</a>,
        },
        { header: t.recipient, cell: ({ authority }) => authority },
        { header: t.day, cell: ({ day }) => (day ? formatDay(day, language) : '–') },
        {
          header: t.places,
          cell: ({ total, perMonth }) =>
            total
              ? [
                  fill(t.placesOf, { exact: number(total.exact), upTo: number(total.upTo) }),
                  ...(perMonth && perMonth.offers > 0
                    ? [fill(t.plusMonthly, { n: number(perMonth.exact + perMonth.upTo) })]
                    : []),
                ].join(' ')
              : '–',
        },
        { header: t.state, cell: (row) => <SnapshotBadges snapshot={row} language={language} /> },
      ]}
    />
  );
};
