import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addDays, type Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Survey } from '../types.ts';
import type { Reached } from './reminders.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** So many days nobody is written to again by hand. */
export const pauseDays = 3;

/** Whether somebody who was invited may be reminded by hand, not too soon after the last mail. */
export const isRemindable = ({ invitedOn, remindedOn }: Omit<Reached, 'escalatedOn'>, today: Day): boolean =>
  invitedOn !== null && addDays(remindedOn ?? invitedOn, pauseDays) <= today;

/**
 * Whether those who are missing may be reminded now: while the survey runs, and whoever was not written to within the
 * last three days.
 *
 * @de Jetzt erinnern
 * @source umfragen#erinnerungen
 */
export const decideRemindingNow = <Deed extends object>(
  {
    survey,
    missing,
  }: { survey: Pick<Survey, 'state' | 'dueOn'>; missing: readonly Omit<Reached, 'escalatedOn'>[] },
  deed: Deed,
  today: Day,
): Decision<Deed & { count: number }> => {
  if (survey.state !== 'open') return decline('not-open');
  if (survey.dueOn !== null && survey.dueOn < today) return decline('remind-after-end');
  if (missing.length === 0) return decline('nobody-missing');
  const count = missing.filter((one) => isRemindable(one, today)).length;
  return count === 0 ? decline('reminded-lately', { with: { days: pauseDays } }) : accept({ ...deed, count });
};
