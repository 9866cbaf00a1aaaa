import type { Day } from '../../../shared/days.ts';
import type { Progress } from '../types.ts';

/**
 * How each demand stands on a day: the entry of the latest day up to it, of two on one day the one recorded later. A
 * demand without an entry is missing, which reads as unknown.
 *
 * @de Stand an einem Tag
 * @source forderungen#stand
 */
export const standingOf = <Entry extends Pick<Progress, 'id' | 'demand' | 'day'>>(
  entries: readonly Entry[],
  day: Day,
): Map<number, Entry> => {
  const latest = new Map<number, Entry>();
  for (const entry of entries) {
    const known = latest.get(entry.demand);
    if (entry.day <= day && (!known || isLater(entry, known))) latest.set(entry.demand, entry);
  }
  return latest;
};

const isLater = (a: { day: Day; id: number }, b: { day: Day; id: number }): boolean =>
  a.day > b.day || (a.day === b.day && a.id > b.id);
