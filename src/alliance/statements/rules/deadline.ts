import { addDays, type Day } from '../../../shared/days.ts';

/** So many days ahead there is still time to ask the colleagues. */
export const leadDays = 7;

/** Until the end of its day a deadline holds; without one it stays open. @de Frist offen @source erklaerungen#fristen */
export const isOpenOn = (until: Day | null, today: Day): boolean => until === null || today <= until;

/**
 * Whether a deadline is to be reminded of: once a week ahead and once on its day; never twice for the same reason, and
 * no more when it has passed.
 *
 * @param remindedOn the day of the last reminder for this deadline
 * @de Erinnerung an eine Frist
 * @source erklaerungen#fristen
 */
export const isReminderDue = (until: Day, remindedOn: Day | null, today: Day): boolean => {
  if (today > until || today < addDays(until, -leadDays)) return false;
  return remindedOn === null || (today === until && remindedOn < until);
};
