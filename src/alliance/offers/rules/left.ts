import type { Day } from '../../../shared/days.ts';
import type { Amount, Taking } from '../types.ts';
import { occasionsOf } from './occasions.ts';

/**
 * Persons that an offer still has for a day: a once-only number less all that was taken, a monthly or yearly one less
 * what was taken in that calendar month or year. Without a number nobody can say: null. Of „at least“ it is what is
 * certain.
 *
 * @de Verbleibende Plätze
 * @source angebote#verbleibend
 */
export const leftOn = (
  { number, rhythm }: Amount,
  takings: readonly Pick<Taking, 'number' | 'day'>[],
  day: Day,
): number | null => {
  if (number === null) return null;
  const same = { once: 0, year: 4, month: 7 }[rhythm];
  let taken = 0;
  for (const taking of takings) if (taking.day.slice(0, same) === day.slice(0, same)) taken += taking.number;
  return Math.max(0, number - taken);
};

/**
 * Persons that a recurring offer still has in every month or year that its validity and a time have in common: what may
 * be promised for all of it.
 *
 * @de In jedem Monat verbleibend
 * @source buendel#monate
 */
export const leastLeft = (
  offer: Omit<Amount, 'number'> & { number: number; validFrom: Day; validTo: Day },
  takings: readonly Pick<Taking, 'number' | 'day'>[],
  from: Day,
  to: Day,
): number => {
  const shared = { ...offer, validTo: offer.validTo < to ? offer.validTo : to };
  return Math.min(...occasionsOf(shared, from).map((day) => leftOn(offer, takings, day) ?? 0));
};
