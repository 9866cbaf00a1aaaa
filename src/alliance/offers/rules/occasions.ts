import { addMonths, type Day } from '../../../shared/days.ts';
import type { Rhythm } from '../types.ts';

/**
 * The days on which an offer takes up its mandate: once, on its first day; anew with each calendar month or year that
 * its validity touches. Days that are over are not asked again.
 *
 * @de Tage der Inanspruchnahme
 * @source angebote#freigabe
 */
export const occasionsOf = (
  { rhythm, validFrom, validTo }: { rhythm: Rhythm; validFrom: Day; validTo: Day },
  today: Day,
): Day[] => {
  const first = validFrom > today ? validFrom : today;
  const step = { once: null, month: 1, year: 12 }[rhythm];
  const days = [first];
  if (step === null) return days;
  const start = rhythm === 'month' ? `${first.slice(0, 7)}-01` : `${first.slice(0, 4)}-01-01`;
  for (let next = addMonths(start, step); next <= validTo; next = addMonths(next, step)) days.push(next);
  return days;
};
