import { addDays, type Day } from '../../../shared/days.ts';

/** So many days ahead somebody can still prepare an evaluation for the next meeting of a council. */
export const leadDays = 28;

/**
 * Whether something due on a day is to be reminded of: once ahead of time and once when the day has come; never twice
 * for the same reason.
 *
 * @param remindedOn the day of the last reminder for this due day
 * @de Erinnerung fällig
 * @source praxis#erinnerung
 */
export const isReminderDue = (dueOn: Day | null, remindedOn: Day | null, today: Day): boolean => {
  if (dueOn === null || today < addDays(dueOn, -leadDays)) return false;
  if (remindedOn === null) return true;
  return today >= dueOn && remindedOn < dueOn;
};
