import { type Declined, declines } from '../../../shared/decision.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import { longestMonths } from './offer.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/**
 * Why an offer cannot end on this day: it would not be later than now, or further ahead than an offer may speak, counted
 * from the day of the extension. null where it can.
 *
 * @de Verlängerung prüfen
 * @source angebote#geltung
 */
export const decideExtension = (offer: { validTo: Day }, validTo: Day, today: Day): Declined | null => {
  if (validTo <= offer.validTo) return decline('not-later', { field: 'validTo' });
  return validTo > addMonths(today, longestMonths)
    ? decline('too-long', { field: 'validTo', with: { months: longestMonths } })
    : null;
};
