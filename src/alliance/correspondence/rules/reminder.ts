import { type Day, daysBetween } from '../../../shared/days.ts';

/** Between two reminders of the same thing. */
const pauseDays = 14;

/**
 * Whether our own side is told that a deadline is over: the day after it, then every fortnight as long as nothing comes.
 *
 * @de An Fristen erinnern
 * @source schriftwechsel#erinnerung
 */
export const isReminderDue = (deadline: Day | null, remindedOn: Day | null, today: Day): boolean =>
  deadline !== null &&
  deadline < today &&
  (remindedOn === null || remindedOn <= deadline || daysBetween(remindedOn, today) >= pauseDays);
