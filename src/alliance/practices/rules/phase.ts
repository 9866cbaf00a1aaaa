import type { Day } from '../../../shared/days.ts';

/** Whether a sponsorship runs today. */
export type Phase = 'coming' | 'running' | 'over' | 'ended';

/**
 * Where a sponsorship stands on a day: ended by decision, over because its last term has run out and nobody renewed
 * it, still to begin, or running.
 *
 * @de Stand einer Patenschaft
 * @source patenschaften#laufzeit
 */
export const phaseOf = (
  { terms, endedOn }: { terms: readonly { fromDay: Day; toDay: Day | null }[]; endedOn: Day | null },
  day: Day,
): Phase => {
  if (endedOn !== null && endedOn < day) return 'ended';
  if (terms.every(({ fromDay }) => fromDay > day)) return 'coming';
  return terms.some(({ fromDay, toDay }) => fromDay <= day && (toDay === null || toDay >= day))
    ? 'running'
    : 'over';
};
