import type { PublishedCount } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';
import type { Day } from '../../shared/days.ts';
import type { Series } from '../../ui/charts/lineChart.tsx';

/**
 * Counts as lines over time; a line without a single count is left out. Contradicting counts of one day stay, one above
 * the other. `until` draws the last count on to that day, for counts that hold until they change.
 */
export const series = (
  lines: { label: string; points: { day: Day; count: number }[] }[],
  until?: Day,
): Series[] =>
  lines
    .filter(({ points }) => points.length > 0)
    .map(({ label, points }) => {
      const drawn = points.map(({ day, count }) => ({ day, value: count }));
      const last = drawn.at(-1);
      return {
        label,
        points: until && last && last.day < until ? [...drawn, { day: until, value: last.value }] : drawn,
      };
    });

/** A number as its source says it: "über 120". */
export const countText = ({ count, atLeast }: PublishedCount, language: Language): string =>
  atLeast
    ? fill(texts(language).numbers.atLeast, { n: formatNumber(count, language) })
    : formatNumber(count, language);

/** A day as exactly as its source knows it: "14.06.2020", "06/2020" or "2020". */
export const countDay = ({ day, precision }: PublishedCount, language: Language): string =>
  precision === 'day'
    ? formatDay(day, language)
    : precision === 'month'
      ? `${day.slice(5, 7)}/${day.slice(0, 4)}`
      : day.slice(0, 4);
