import { texts } from '../../alliance/mandates/texts/index.ts';
import { coverageVerdicts } from '../../alliance/mandates/types.ts';
import { CoverageQuotes } from '../../alliance/mandates/views/CoverageQuotes.tsx';
import { VerdictBadge } from '../../alliance/mandates/views/VerdictBadge.tsx';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { path, plannedQuery, type Shown } from './who-address.ts';

/** Every municipality with its answer, the item that carries it and what others lack; for members. */
export const WhoList = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { who: t, words, list: l } = texts(language);
  const { list } = shown;
  if (!list)
    return (
      <div id="liste">
        <Alert tone="info" title={t.membersOnly} />
      </div>
    );
  return (
    <section id="liste" aria-labelledby="liste-titel">
      <h2 class="kern-heading-medium" id="liste-titel">
        {t.list}
      </h2>
      <Tabs
        label={t.answers}
        tabs={[
          {
            label: t.all,
            href: path + plannedQuery(shown),
            current: shown.verdict === null,
            count: shown.total,
          },
          ...coverageVerdicts.map((verdict) => ({
            label: words.verdict[verdict],
            href: path + plannedQuery(shown, { urteil: verdict }),
            current: shown.verdict === verdict,
            count: shown.counts[verdict].municipalities,
          })),
        ]}
      />
      <DataTable
        caption={t.list}
        hideCaption
        rows={list.rows}
        rowId={({ municipality }) => `k${municipality}`}
        columns={[
          {
            header: l.municipality,
            rowHeader: true,
            cell: ({ municipality, name, land, population }) => (
              <>
                <a href={`/mandate?kommune=${encodeURIComponent(municipality)}`}>{name}</a>
                <br />
                <span class="hm-source">
                  {landOf(land)?.[language]}
                  {population !== null &&
                    `, ${fill(t.inhabitantsOf, { n: formatNumber(population, language) })}`}
                </span>
              </>
            ),
          },
          {
            header: t.verdict,
            cell: ({ verdict }) => <VerdictBadge verdict={verdict} language={language} />,
          },
          {
            header: `${t.because}; ${t.lacks}`,
            cell: ({ coverage, mayClassify }) => (
              <CoverageQuotes coverage={coverage} language={language} mayClassify={mayClassify} />
            ),
          },
        ]}
      />
      <Pagination
        words={{ label: l.pages, previous: l.previous, next: l.next, page: l.page }}
        page={list.page}
        pages={list.pages}
        href={(seite) =>
          path + plannedQuery(shown, { urteil: shown.verdict, seite: seite === 1 ? null : seite })
        }
      />
      <h3 class="kern-heading-small">{t.download}</h3>
      <ul class="hm-list">
        <li>
          <a href={`${path}/wer-darf-was.xlsx${plannedQuery(shown)}`} download="">
            {t.xlsx}
          </a>
        </li>
        <li>
          <a href={`${path}/wer-darf-was.csv${plannedQuery(shown)}`} download="">
            {t.csv}
          </a>
        </li>
      </ul>
    </section>
  );
};
