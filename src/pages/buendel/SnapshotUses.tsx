import type { SnapshotSummary } from '../../alliance/offers/snapshot-types.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';

/** What a frozen pool is for, what was wanted of it, and what stands apart: as it was on its day. */
export const SnapshotUses = ({
  summary,
  visit: { language },
}: {
  summary: SnapshotSummary;
  visit: Visit;
}) => {
  const { snapshot: t, page: p, document } = poolTexts(language);
  const number = (value: number) => formatNumber(value, language);
  const { answer, ratio, uses, total, apart } = summary;
  const wants = uses.some(({ wanted }) => wanted > 0);
  const label = (index: number): string =>
    fill(p.use, {
      programme: uses[index]?.programme ?? p.anyProgramme,
      group: uses[index]?.group ?? p.anyGroup,
    });
  const limits = answer?.bottlenecks ?? (ratio?.limit ? [ratio.limit] : []);
  return (
    <>
      <h2 class="kern-heading-medium">{t.uses}</h2>
      {answer && (
        <p>
          {fill(answer.feasible === 'yes' ? p.yes : answer.feasible === 'no' ? p.noBetween : p.open, {
            wanted: number(answer.wanted),
            served: number(answer.served),
            atMost: number(answer.atMost),
          })}
        </p>
      )}
      {ratio && <p>{fill(p.ratio, { times: number(ratio.times) })}</p>}
      {limits.map((limit) => (
        <p>
          {fill(limit.offers.length === 0 ? p.nobody : p.bottleneck, {
            uses: limit.uses.map(label).join('; '),
            places: number(limit.places),
            wanted: number(limit.wanted),
            missing: number(Math.max(0, limit.wanted - limit.places)),
          })}
        </p>
      ))}
      <DataTable
        caption={t.usesCaption}
        hideCaption
        rows={[...uses.keys()]}
        columns={[
          { header: t.uses, rowHeader: true, cell: (index) => label(index) },
          ...(wants
            ? [
                {
                  header: t.wanted,
                  cell: (index: number) => (uses[index]?.wanted ? number(uses[index].wanted) : '–'),
                  align: 'end' as const,
                },
              ]
            : []),
          { header: t.exact, cell: (index) => number(uses[index]?.exact ?? 0), align: 'end' },
          { header: t.upTo, cell: (index) => number(uses[index]?.upTo ?? 0), align: 'end' },
        ]}
        foot={[p.together, ...(wants ? [''] : []), number(total.exact), number(total.upTo)]}
      />
      {apart.length > 0 && (
        <>
          <h3 class="kern-heading-small">{t.apart}</h3>
          <ul class="hm-list">
            {apart.map(({ reason, municipalities }) => (
              <li>
                {p.reasons[reason]}: {document.municipalities} {number(municipalities)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
