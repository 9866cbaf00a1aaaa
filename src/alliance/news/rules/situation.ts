import type { Day } from '../../../shared/days.ts';
import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('news');

/**
 * A situation began on a day that has come and ends no earlier than it began.
 *
 * @de Lage prüfen
 * @source lagen#lage
 */
export const decideSituation = <Deed extends { fromDay: Day; toDay: Day | null }>(
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.fromDay > today) return decline('begins-in-future', { field: 'fromDay' });
  return deed.toDay !== null && deed.toDay < deed.fromDay
    ? decline('ends-before-it-begins', { field: 'toDay' })
    : accept(deed);
};

/** Whether it lasts on a day. */
export const lasts = ({ toDay }: { toDay: Day | null }, today: Day): boolean =>
  toDay === null || toDay >= today;
