import { texts } from '../../alliance/correspondence/texts/index.ts';
import type { ThreadStatistics } from '../../alliance/correspondence/rules/statistics.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Day } from '../../shared/days.ts';
import { Grid } from '../../ui/Grid.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import { daysInWords } from './words.ts';

interface Props {
  statistics: ThreadStatistics;
  today: Day;
  visit: Visit;
}

/** How long answers take, as figures with their day and source. */
export const Figures = ({ statistics, today, visit: { language } }: Props) => {
  const { page: t } = texts(language);
  const { medianDays, longestDays, longestOpenDays } = statistics;
  const tiles = [
    { label: t.median, days: medianDays },
    { label: t.longest, days: longestDays },
    { label: t.longestOpen, days: longestOpenDays },
  ].filter((tile): tile is { label: string; days: number } => tile.days !== null);
  if (tiles.length === 0) return null;
  return (
    <section aria-labelledby="dauer">
      <h2 class="kern-heading-medium" id="dauer">
        {t.figures}
      </h2>
      <p>{t.figuresNote}</p>
      <Grid>
        {tiles.map(({ label, days }) => (
          <StatTile
            value={daysInWords(days, t, language)}
            label={label}
            asOf={formatDay(today, language)}
            sources={[{ label: t.register }]}
            words={{ asOf: t.asOf, source: t.source }}
          />
        ))}
      </Grid>
    </section>
  );
};
