import { texts } from '../../alliance/mandates/texts/index.ts';
import type { Result } from '../../alliance/mandates/types.ts';
import { nameIn } from '../../alliance/mandates/views/sentences.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { listQuery, path, type Shown } from './list-address.ts';

export const resultTone: Record<Result, Tone> = {
  adopted: 'success',
  amended: 'success',
  'partly-adopted': 'info',
  rejected: 'danger',
};

/** Resolutions as lines. */
export const ListTable = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { list: t, words } = texts(language);
  const sort = (by: 'datum' | 'kommune' | 'land') => {
    const direction = shown.order === by ? 'ascending' : shown.order === `-${by}` ? 'descending' : undefined;
    const next = shown.order === by ? `-${by}` : by;
    return {
      sort: { href: path + listQuery(shown, { sort: next === '-datum' ? null : next }), direction } as const,
    };
  };
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={shown.rows}
      rowId={({ id }) => `b${id}`}
      columns={[
        {
          header: t.subject,
          rowHeader: true,
          cell: ({ id, title, reference, invented }) => (
            <>
              <a href={`${path}/${id}`}>{title}</a>
              {reference && <span class="hm-source"> {reference}</span>}
              {invented && <span class="hm-source"> ({t.invented})</span>}
            </>
          ),
        },
        {
          header: t.municipality,
          cell: ({ municipality, name }) => (
            <a href={`/mitglieder/${encodeURIComponent(municipality)}`}>{name}</a>
          ),
          ...sort('kommune'),
        },
        { header: t.land, cell: ({ land }) => (land ? landOf(land)?.[language] : '–'), ...sort('land') },
        { header: t.day, cell: ({ day }) => formatDay(day, language), align: 'end', ...sort('datum') },
        {
          header: t.topics,
          cell: ({ topics, items }) => (
            <>
              {topics
                .slice(0, 3)
                .map((topic) => nameIn(shown.topics, topic, language))
                .join(', ')}
              {topics.length > 3 && ' …'}{' '}
              <span class="hm-source">{items === 1 ? t.oneItem : fill(t.items, { n: items })}</span>
            </>
          ),
        },
        {
          header: t.state,
          cell: ({ result, inForce, checked }) => (
            <>
              <Badge label={words.result[result]} tone={resultTone[result]} />{' '}
              {result !== 'rejected' && <Badge label={inForce ? t.inForce : t.notInForce} />}{' '}
              {shown.may.record && <Badge label={checked ? t.checked : t.uncheckedOne} />}
            </>
          ),
        },
      ]}
    />
  );
};
