import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/**
 * An API token stands for one of its owner's own offices, from today for at most a year; when the office ends, so does
 * what the token may do.
 *
 * @de Zugangsschlüssel
 * @source anmeldung#zugangsschluessel
 */
export const decideToken = <Deed extends { office: number; lastDay: Day }>(
  offices: readonly { id: number }[],
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (!offices.some(({ id }) => id === deed.office))
    return decline('not-your-office-to-choose', { field: 'office' });
  if (deed.lastDay < today) return decline('token-in-past', { field: 'lastDay' });
  return deed.lastDay > addMonths(today, 12) ? decline('token-too-long', { field: 'lastDay' }) : accept(deed);
};
