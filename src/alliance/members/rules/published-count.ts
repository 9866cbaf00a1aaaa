import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/**
 * Whether a number somebody published may be recorded: not from the future, and each source says it once for a day.
 * Numbers of different sources may contradict each other; both stay.
 *
 * @de Veröffentlichte Zahl eintragen
 * @source verzeichnis#veroeffentlichte-zahlen
 */
export const decidePublishedCount = <Deed extends { day: Day }>(
  known: boolean,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day > today) return decline('count-in-future', { field: 'day' });
  return known ? decline('count-known', { field: 'source' }) : accept(deed);
};
