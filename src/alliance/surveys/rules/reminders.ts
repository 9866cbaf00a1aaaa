import { addDays, type Day } from '../../../shared/days.ts';

/** Days before the end of a survey on which those who are missing are reminded. */
export const reminderDays = [14, 3] as const;

/** How often and when somebody was written to. */
export interface Reached {
  invitedOn: Day | null;
  remindedOn: Day | null;
  escalatedOn: Day | null;
}

/**
 * What is due for a municipality that has not answered: first the invitation, then a reminder fourteen and three days
 * before the end, once each, and the day after the end a word to the coordination of its Land. A reminder that was missed
 * is made up for once, not twice.
 *
 * @de Fällige Erinnerung
 * @source umfragen#erinnerungen
 */
export const dueFor = (
  reached: Reached,
  dueOn: Day,
  today: Day,
): 'invitation' | 'reminder' | 'escalation' | null => {
  if (reached.invitedOn === null) return 'invitation';
  if (today > dueOn) return reached.escalatedOn === null ? 'escalation' : null;
  const last = reached.remindedOn ?? reached.invitedOn;
  const isPassed = reminderDays.some((days) => {
    const day = addDays(dueOn, -days);
    return last < day && day <= today;
  });
  return isPassed ? 'reminder' : null;
};
