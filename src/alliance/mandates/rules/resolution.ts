import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { ItemResult, Result, Vote } from '../types.ts';
import { voteProblem } from './vote.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

export interface ResolutionDeed {
  day: Day;
  result: Result;
  vote: Vote;
}

/**
 * Whether a resolution may be recorded like this: it has been taken, its vote fits its result, and its result fits what
 * became of its items.
 *
 * @de Beschluss eintragen
 * @source mandate#ergebnis
 */
export const decideResolution = <Deed extends ResolutionDeed>(
  deed: Deed,
  today: Day,
  items: readonly { result: ItemResult }[] = [],
): Decision<Deed> => {
  if (deed.day > today) return decline('resolved-in-future', { field: 'day' });
  const vote = voteProblem(deed.vote, deed.result);
  if (vote) return vote;
  if (deed.result === 'rejected' && items.some(({ result }) => result !== 'rejected'))
    return decline('items-were-adopted', { field: 'result' });
  if (deed.result !== 'rejected' && deed.result !== 'partly-adopted' && items.some(isRejected))
    return decline('items-were-rejected', { field: 'result' });
  return accept(deed);
};

const isRejected = ({ result }: { result: ItemResult }): boolean => result === 'rejected';

/** Whether somebody else changed it since the form was opened. @de Zwischenzeitliche Änderung @source mandate#fassung */
export const isOvertaken = (stored: { version: number }, deed: { version: number }): boolean =>
  stored.version !== deed.version;
