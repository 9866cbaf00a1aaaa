import { declines, type Declined } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { ItemResult, Result, Vote } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/**
 * What is wrong with a vote as it is reported; null where nothing is. A counted vote has its numbers and fits the
 * result: more yes than no adopts, a tie does not. Unanimous knows no opposing votes.
 *
 * @de Abstimmung
 * @source mandate#abstimmung
 */
export const voteProblem = (vote: Vote, result: Result | ItemResult): Declined | null => {
  const { kind, yes, no, abstain } = vote;
  if (kind === 'counted') {
    if (yes === null || no === null) return decline('votes-missing', { field: 'voteYes' });
    if (result !== 'rejected' && yes <= no) return decline('vote-does-not-adopt', { field: 'voteYes' });
    return null;
  }
  if (kind === 'unanimous') {
    if ((no ?? 0) > 0) return decline('not-unanimous', { field: 'voteNo' });
    return null;
  }
  if (yes !== null || no !== null || abstain !== null)
    return decline('votes-not-counted', { field: 'voteKind' });
  return null;
};
