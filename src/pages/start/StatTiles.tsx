import type { Tally } from '../../alliance/members/types.ts';
import type { Representation } from '../../alliance/members/rules/representation.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Grid } from '../../ui/Grid.tsx';
import { StatTile } from '../../ui/StatTile.tsx';

/** The alliance in four numbers, each with its date and source. */
export const StatTiles = ({
  shown: { today, tally, represented, landsCovered },
  visit: { language },
}: {
  shown: { today: string; tally: Tally; represented: Representation; landsCovered: number };
  visit: Visit;
}) => {
  const { numbers: t } = texts(language);
  const note = {
    asOf: formatDay(today, language),
    words: { asOf: t.asOf, source: t.source },
    sources: [{ label: t.register }],
  };
  const number = (value: number) => formatNumber(value, language);
  return (
    <Grid min="small">
      <StatTile
        {...note}
        value={number(tally.member.yes)}
        label={t.members}
        href="/mitglieder?status=member"
      />
      <StatTile
        {...note}
        value={number(tally.declared.yes)}
        label={t.declared}
        href="/mitglieder?status=declared"
      />
      <StatTile
        {...note}
        sources={[
          ...note.sources,
          ...(represented.populationDay
            ? [{ label: fill(t.population, { day: formatDay(represented.populationDay, language) }) }]
            : []),
        ]}
        value={number(represented.inhabitants)}
        label={t.represented}
        href="/zahlen#gezaehlt"
      />
      <StatTile {...note} value={number(landsCovered)} label={t.landsCovered} href="/laender" />
    </Grid>
  );
};
