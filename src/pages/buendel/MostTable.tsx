import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { groupName, programmeName, type Shown, useLabel } from './address.ts';

interface Part {
  shown: Shown;
  visit: Visit;
}
interface Row {
  label: string;
  count: Shown['findings']['most']['total'];
  wanted: number | null;
  room: { most: number; ceiling: boolean } | null;
}

/** The most of each use, programme and group, each place once per row; how far each wish could grow beside the others. */
export const MostTable = ({ shown, visit: { language } }: Part) => {
  const t = poolTexts(language).page;
  const { most, room } = shown.findings;
  const number = (value: number) => formatNumber(value, language);
  const wants = shown.inquiry.uses.some(({ wanted }) => wanted > 0);
  const rows: Row[] = [
    ...most.each.map((count, index) => ({
      label: useLabel(shown, index, language),
      count,
      wanted: shown.inquiry.uses[index]?.wanted ?? null,
      room: room?.[index] ?? null,
    })),
    ...sides(shown, language).map(({ label, count }) => ({ label, count, wanted: null, room: null })),
  ];
  return (
    <section aria-labelledby="hoechstzahlen">
      <h2 class="kern-heading-medium" id="hoechstzahlen">
        {t.most}
      </h2>
      <p>{t.mostLead}</p>
      {shown.answer?.feasible === 'yes' && !room && <p class="hm-source">{t.besideNot}</p>}
      <DataTable
        caption={t.mostCaption}
        hideCaption
        rows={rows}
        columns={[
          { header: t.useHeader, rowHeader: true, cell: ({ label }) => label },
          ...(wants
            ? [
                {
                  header: t.wantedHeader,
                  cell: ({ wanted }: Row) => (wanted ? number(wanted) : '–'),
                  align: 'end' as const,
                },
              ]
            : []),
          { header: t.exact, cell: ({ count }) => number(count.firm), align: 'end' },
          { header: t.upTo, cell: ({ count }) => number(count.upTo), align: 'end' },
          ...(room
            ? [
                {
                  header: t.beside,
                  cell: ({ room: own }: Row) =>
                    own
                      ? own.ceiling
                        ? fill(t.besideCeiling, { n: number(own.most) })
                        : number(own.most)
                      : '–',
                  align: 'end' as const,
                },
              ]
            : []),
        ]}
        foot={[
          t.together,
          ...(wants ? [''] : []),
          number(most.total.firm),
          number(most.total.upTo),
          ...(room ? [''] : []),
        ]}
      />
    </section>
  );
};

/** Sums per programme and per group, where there are several of both. */
const sides = ({ findings: { most }, ...shown }: Shown, language: 'de' | 'en') => {
  const t = poolTexts(language).page;
  const { programm, gruppe } = shown.fields;
  if (programm.length < 2 && gruppe.length < 2) return [];
  return [
    ...(gruppe.length > 1
      ? programm.map((id, index) => ({
          label: fill(t.use, { programme: programmeName(shown, id, language), group: t.anyGroup }),
          count: most.programmes[index] ?? most.total,
        }))
      : []),
    ...(programm.length > 1
      ? gruppe.map((key, index) => ({
          label: fill(t.use, { programme: t.anyProgramme, group: groupName(shown, key, language) }),
          count: most.groups[index] ?? most.total,
        }))
      : []),
  ];
};
