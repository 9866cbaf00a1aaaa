import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { validity } from '../validity.ts';
import type { Directory } from './directory.tsx';

type Order = Directory['order'];

/** Offices as lines, each with its person. */
export const PeopleTable = ({
  shown: { rows, order, today },
  visit: { language },
  sortHref,
}: {
  shown: Directory;
  visit: Visit;
  sortHref: (order: Order) => string;
}) => {
  const { people: t, roles } = texts(language);
  const sort = (by: 'name' | 'amt' | 'ort' | 'seit') => {
    const direction = order === by ? 'ascending' : order === `-${by}` ? 'descending' : undefined;
    return { sort: { href: sortHref(order === by ? `-${by}` : by), direction } as const };
  };
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={rows}
      rowId={({ id }) => `amt-${id}`}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ person, name }) => <a href={`/menschen/${person}`}>{name}</a>,
          ...sort('name'),
        },
        {
          header: t.role,
          cell: ({ role, title }) => (
            <>
              {roles[role]}
              {title && <div class="hm-note">{title}</div>}
            </>
          ),
          ...sort('amt'),
        },
        {
          header: t.place,
          cell: ({ municipality, municipalityName, lands, organisation }) => (
            <>
              {lands.length > 0 ? (
                lands.map((land) => landOf(land)?.[language] ?? land).join(', ')
              ) : municipality ? (
                <a href={`/mitglieder/${municipality}`}>{municipalityName ?? municipality}</a>
              ) : (
                (organisation ?? '–')
              )}
            </>
          ),
          ...sort('ort'),
        },
        { header: t.validity, cell: (office) => validity(office, today, language), ...sort('seit') },
        { header: t.email, cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
      ]}
    />
  );
};
