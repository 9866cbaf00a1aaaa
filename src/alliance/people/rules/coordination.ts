import { addDays, type Day } from '../../../shared/days.ts';

interface Term {
  fromDay: Day;
  toDay: Day | null;
}
export interface LandHistory<T extends Term> {
  /** Who coordinates on the day; empty is a vacancy. */
  current: T[];
  /** Who did before, the latest first. */
  former: T[];
  /** Who will, the next first. */
  coming: T[];
  /** The first day without anybody; null if somebody coordinates or nobody ever did. */
  vacantSince: Day | null;
}

/**
 * How the coordination of a Land stands on a day: a vacancy is a state like any other and begins on the day after the
 * last term.
 *
 * @de Stand der Länderkoordination
 * @source aemter#vakanz
 */
export const landHistory = <T extends Term>(terms: readonly T[], day: Day): LandHistory<T> => {
  const latestFirst = [...terms].sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1));
  const current = latestFirst.filter(({ fromDay, toDay }) => fromDay <= day && (!toDay || toDay >= day));
  const former = latestFirst.filter(({ toDay }) => toDay !== null && toDay < day);
  const coming = latestFirst.filter(({ fromDay }) => fromDay > day).toReversed();
  const lastEnd = former.reduce<Day | null>(
    (last, { toDay }) => (toDay && (!last || toDay > last) ? toDay : last),
    null,
  );
  return {
    current,
    former,
    coming,
    vacantSince: current.length > 0 || !lastEnd ? null : addDays(lastEnd, 1),
  };
};
