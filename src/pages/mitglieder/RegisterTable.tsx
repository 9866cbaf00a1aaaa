import type { Listed, Order } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { StatusBadges } from '../../alliance/members/views/StatusBadges.tsx';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Language } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { drawnOnce } from './drawn-once.ts';
import { municipalityHref } from './address.ts';

interface Props {
  rows: readonly Listed[];
  caption: string;
  language: Language;
  order?: Order;
  sortHref?: (order: Order) => string;
  withLand?: boolean;
}

/** Municipalities as lines; `sortHref` makes the headers sort. */
export const RegisterTable = (props: Props) =>
  drawnOnce(
    props.rows,
    [props.language, props.caption, props.order, props.sortHref?.('name'), props.withLand].join(' '),
    () => <Table {...props} />,
  );

const Table = ({ rows, caption, language, order, sortHref, withLand = true }: Props) => {
  const { register } = texts(language);
  const t = register.directory;
  const sort = (by: 'name' | 'land' | 'einwohner' | 'mitglied') => {
    if (!sortHref) return {};
    const direction = order === by ? 'ascending' : order === `-${by}` ? 'descending' : undefined;
    return { sort: { href: sortHref(order === by ? `-${by}` : by), direction } as const };
  };
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
      rowId={({ key }) => `k${key}`}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ key, name }) => <a href={municipalityHref(key)}>{name}</a>,
          ...sort('name'),
        },
        ...(withLand
          ? [
              {
                header: t.land,
                cell: ({ land }: Listed) => landOf(land)?.[language] ?? land,
                ...sort('land'),
              },
            ]
          : []),
        { header: t.type, cell: ({ type }) => register.type[type] },
        {
          header: t.population,
          align: 'end',
          cell: ({ population }) => (population === null ? '–' : formatNumber(population, language)),
          ...sort('einwohner'),
        },
        { header: t.statuses, cell: (row) => <StatusBadges standings={row} language={language} /> },
        {
          header: t.memberSince,
          align: 'end',
          cell: ({ memberSince }) => (memberSince === null ? '–' : formatDay(memberSince, language)),
          ...sort('mitglied'),
        },
      ]}
    />
  );
};
