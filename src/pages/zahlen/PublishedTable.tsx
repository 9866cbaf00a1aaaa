import { texts } from '../../alliance/members/texts/index.ts';
import type { PublishedCount } from '../../alliance/members/types.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Shown } from './numbers.tsx';
import { countDay, countText } from './series.ts';

/** Every published number as its source says it, contradictions included. */
export const PublishedTable = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { numbers: t } = texts(language);
  return (
    <section id="quellen">
      <h2 class="kern-heading-large">{t.sources}</h2>
      <DataTable
        caption={t.sources}
        hideCaption
        rows={shown.published.toReversed()}
        columns={[
          { header: t.day, rowHeader: true, cell: (row: PublishedCount) => countDay(row, language) },
          { header: t.what, cell: (row) => (row.status === 'member' ? t.members : t.declared) },
          { header: t.count, align: 'end', cell: (row) => countText(row, language) },
          { header: t.source, cell: (row) => row.source },
          { header: t.remark, cell: (row) => row.remark ?? '' },
          ...(shown.may.keep
            ? [
                {
                  header: t.deed,
                  hideHeader: true,
                  cell: (row: PublishedCount) => (
                    <a
                      href={`/zahlen/${row.id}/zuruecknehmen`}
                      aria-label={fill(t.voidOf, { n: row.count, day: countDay(row, language) })}
                    >
                      {t.void}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
};
