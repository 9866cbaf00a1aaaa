import { texts } from '../../alliance/mandates/texts/index.ts';
import { coverageVerdicts } from '../../alliance/mandates/types.ts';
import { VerdictBadge } from '../../alliance/mandates/views/VerdictBadge.tsx';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';
import type { Shown } from './who-address.ts';

/** How many got which answer, for how many people they stand, and the same per Land. */
export const WhoCounts = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { who: t, words } = texts(language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <DataTable
        caption={t.perVerdict}
        rows={coverageVerdicts}
        columns={[
          {
            header: t.verdict,
            rowHeader: true,
            cell: (verdict) => (
              <>
                <VerdictBadge verdict={verdict} language={language} />
                <br />
                <span class="hm-source">{words.verdictMeans[verdict]}</span>
              </>
            ),
          },
          {
            header: t.municipalities,
            cell: (verdict) => number(shown.counts[verdict].municipalities),
            align: 'end',
          },
          {
            header: t.inhabitants,
            cell: (verdict) => number(shown.counts[verdict].inhabitants),
            align: 'end',
          },
        ]}
        foot={[t.total, number(shown.total), '']}
      />
      <Details summary={t.perLand}>
        <DataTable
          caption={t.perLand}
          hideCaption
          scroll
          rows={shown.lands}
          columns={[
            { header: t.land, rowHeader: true, cell: ({ key }) => landOf(key)?.[language] ?? key },
            ...coverageVerdicts.map((verdict) => ({
              header: words.verdict[verdict],
              cell: ({ counts }: Shown['lands'][number]) => number(counts[verdict].municipalities),
              align: 'end' as const,
            })),
          ]}
        />
      </Details>
    </>
  );
};
