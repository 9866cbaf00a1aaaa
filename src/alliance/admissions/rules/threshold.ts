import type { Day } from '../../../shared/days.ts';
import { smallCounts } from '../../../shared/small-counts.ts';

/**
 * From which count on a number may be shown in public on a day.
 *
 * @de Schwelle kleiner Zahlen
 * @source aufnahmen#kleine-zahlen
 */
export const thresholdOn = (day: Day, table = smallCounts): number =>
  table.filter(({ since }) => since <= day).at(-1)?.threshold ?? table[0]?.threshold ?? 3;
