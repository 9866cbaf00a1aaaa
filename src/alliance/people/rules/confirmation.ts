import { addMonths, type Day, daysBetween } from '../../../shared/days.ts';

/** What happens to a contact that nobody has confirmed for a year, in this order. */
export const confirmationSteps = ['ask', 'remind-1', 'remind-2', 'escalate'] as const;
export type ConfirmationStep = (typeof confirmationSteps)[number];

interface Parameters {
  /** In force from this day on. */
  from: Day;
  /** So many months after the last confirmation a contact is asked. */
  afterMonths: number;
  /** Days after the first mail. */
  days: Record<ConfirmationStep, number>;
  /** Never two mails within so many days, for example after an outage. */
  leastGapDays: number;
  /** How long the link in a mail counts. */
  linkDays: number;
}

/** The numbers of the campaign, each set from its day on; the latest first. */
export const parameters: readonly Parameters[] = [
  {
    from: '2019-06-03',
    afterMonths: 12,
    days: { ask: 0, 'remind-1': 14, 'remind-2': 28, escalate: 42 },
    leastGapDays: 7,
    linkDays: 90,
  },
];

export const parametersOn = (day: Day): Parameters =>
  parameters.find(({ from }) => from <= day) ?? (parameters.at(-1) as Parameters);

export interface ContactState {
  confirmedOn: Day;
  /** The last day of the contact; null if it stands without an end. */
  toDay: Day | null;
  /** Steps of this round that were done, in their order. */
  done: readonly { step: ConfirmationStep; day: Day }[];
}

/**
 * What is due for a contact on a day; null if nothing is. Every step comes at most once in a round, in its order, and a
 * confirmation begins a new round.
 *
 * @de Bitte um Bestätigung
 * @source kontakte#bestaetigung
 */
export const dueStep = ({ confirmedOn, toDay, done }: ContactState, day: Day): ConfirmationStep | null => {
  const { afterMonths, days, leastGapDays } = parametersOn(day);
  if (toDay !== null && toDay < day) return null;
  if (day < addMonths(confirmedOn, afterMonths)) return null;
  const next = confirmationSteps[done.length];
  const [first, last] = [done[0], done.at(-1)];
  if (!next || !first || !last) return next ?? null;
  const waited = daysBetween(first.day, day) >= days[next] && daysBetween(last.day, day) >= leastGapDays;
  return waited ? next : null;
};

/** How fresh a contact is: confirmed, to be confirmed, or silent after everything. @de Stand der Bestätigung @source kontakte#bestaetigung */
export const freshness = (state: ContactState, day: Day): 'confirmed' | 'asked' | 'escalated' => {
  if (day < addMonths(state.confirmedOn, parametersOn(day).afterMonths)) return 'confirmed';
  return state.done.some(({ step }) => step === 'escalate') ? 'escalated' : 'asked';
};
