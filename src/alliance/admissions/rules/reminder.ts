import { addDays, type Day } from '../../../shared/days.ts';
import type { Request } from '../types.ts';

/** So many days before its deadline an open request is brought to mind. */
export const leadDays = 5;

/**
 * Whom to remind today: once before the deadline those who have not answered, once after it the coordination of their
 * Land. Whoever was asked in the last days is left alone.
 *
 * @de An Anfragen erinnern
 * @source aufnahmen#erinnerung
 */
export const reminderFor = (
  { state, deadline, remindedOn }: Pick<Request, 'state' | 'deadline' | 'remindedOn'>,
  today: Day,
): 'near' | 'overdue' | null => {
  if (state !== 'asked' && state !== 'prepared') return null;
  if (deadline < today) return remindedOn === null || remindedOn <= deadline ? 'overdue' : null;
  return addDays(today, leadDays) >= deadline && remindedOn === null ? 'near' : null;
};
