import { addDays, addMonths, type Day } from '../../../../shared/days.ts';
import type { Offer } from '../../types.ts';
import { leftOn } from '../left.ts';
import type { Count } from './most.ts';
import { type Period, standingIn } from './standing.ts';

/** A calendar month as `2026-03`. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const laterMonth = (month: Month, count: number): Month => monthOf(addMonths(`${month}-01`, count));

/**
 * The days that some months mean when asked on a day: nothing before that day, everything to the end of the last month.
 *
 * @de Zeitraum des Bündels
 * @source buendel#monate
 */
export const periodOf = (from: Month, to: Month, today: Day): Period => {
  const first = `${from}-01`;
  const last = to < from ? from : to;
  return { from: first < today ? today : first, to: addDays(`${laterMonth(last, 1)}-01`, -1) };
};

/** What is there in one month: places that are offered once and may be used then, and those that come anew. */
export interface InMonth {
  month: Month;
  once: Count;
  monthly: Count;
}

/**
 * Month by month what may be used in it. A place offered once for several months is the same place in each of them, so
 * months are never added; monthly places are there anew each month, less what pledges have taken of that month.
 *
 * @de Plätze je Monat
 * @source buendel#monate
 */
export const byMonth = (offers: readonly Offer[], months: readonly Month[], today: Day): InMonth[] => {
  const found = months.map((month): InMonth => ({ month, once: none(), monthly: none() }));
  const periods = months.map((month) => periodOf(month, month, today));
  for (const offer of offers) {
    // what it is does not depend on the month, only whether it is valid then
    const untaken = offer.takings.length === 0 ? offer : { ...offer, takings: [] };
    const standing = standingIn(untaken, { from: offer.validFrom, to: offer.validTo });
    if (standing === null || standing.kind === 'apart') continue;
    if (standing.kind === 'recurring' && standing.rhythm === 'year') continue;
    for (const [index, { from, to }] of periods.entries()) {
      if (offer.validTo < from || offer.validFrom > to) continue;
      const month = found[index] as InMonth;
      if (standing.kind === 'added') add(month.once, offer, standing.places);
      else {
        const left = leftOn(offer, offer.takings, `${month.month}-01`) ?? 0;
        if (left >= Math.max(1, offer.minimumGroup ?? 1)) add(month.monthly, offer, left);
      }
    }
  }
  return found;
};

const none = (): Count => ({ offers: 0, firm: 0, upTo: 0 });
const add = (count: Count, { quantity }: Offer, places: number): void => {
  count.offers += 1;
  count[quantity === 'exact' ? 'firm' : 'upTo'] += places;
};
