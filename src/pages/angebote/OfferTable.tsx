import type { Group } from '../../alliance/mandates/types.ts';
import type { OfferOrder } from '../../alliance/offers/rules/narrow.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import type { Offer } from '../../alliance/offers/types.ts';
import { amountSentence } from '../../alliance/offers/views/amount.ts';
import { Confirmed } from '../../alliance/offers/views/Confirmed.tsx';
import { OfferState } from '../../alliance/offers/views/OfferState.tsx';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { path } from './address.ts';
import { groupNames, programmeNames } from './names.ts';

type Row = Omit<Offer, 'note'> & { name: string; old: boolean };

/** Offers as lines; sorted by their headers where the page can. */
export const OfferTable = ({
  rows,
  names,
  visit: { language },
  sort,
}: {
  rows: readonly Row[];
  names: { groups: readonly Group[]; programmes: readonly { id: number; name: string }[] };
  visit: Visit;
  sort?: { order: OfferOrder; href: (order: OfferOrder) => string };
}) => {
  const { list: t, one } = texts(language);
  const by = (order: 'kommune' | 'zahl' | 'bis' | 'stand') => {
    if (!sort) return {};
    const direction =
      sort.order === order
        ? ('ascending' as const)
        : sort.order === `-${order}`
          ? ('descending' as const)
          : undefined;
    return { sort: { href: sort.href(sort.order === order ? `-${order}` : order), direction } };
  };
  return (
    <DataTable
      caption={t.all}
      hideCaption
      rows={rows}
      rowId={({ id }) => `a${id}`}
      columns={[
        {
          header: t.municipality,
          rowHeader: true,
          cell: ({ id, name }) => (
            <>
              <a href={`${path}/${id}`}>{name}</a>{' '}
              <span class="hm-source">{fill(one.numbered, { n: id })}</span>
            </>
          ),
          ...by('kommune'),
        },
        {
          header: t.amount,
          cell: (row) => (
            <>
              {amountSentence(row, language)}
              {row.taken > 0 && (
                <span class="hm-source"> {fill(t.taken, { n: formatNumber(row.taken, language) })}</span>
              )}
            </>
          ),
          ...by('zahl'),
        },
        { header: t.forWhom, cell: (row) => groupNames(row, names.groups, language) },
        { header: t.programme, cell: (row) => programmeNames(row, names.programmes, language) },
        { header: t.validTo, cell: ({ validTo }) => formatDay(validTo, language), ...by('bis') },
        { header: t.confirmed, cell: (row) => <Confirmed offer={row} language={language} /> },
        {
          header: t.state,
          cell: ({ state }) => <OfferState state={state} language={language} />,
          ...by('stand'),
        },
      ]}
    />
  );
};
