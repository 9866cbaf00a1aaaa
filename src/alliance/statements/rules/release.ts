import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Clause, Position, Response } from '../types.ts';
import { type AskedFacts, decideAsked } from './response.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export interface ReleaseFacts {
  asked: AskedFacts;
  clauses: readonly Clause[];
  response: Pick<Response, 'state' | 'version' | 'hasDraft'> | null;
  positions: readonly Pick<Position, 'clause' | 'clauseHash'>[];
}

/**
 * Whether a head may release what was prepared: in time, as it was read, and about the words that still stand.
 *
 * @de Rückmeldung freigeben
 * @source erklaerungen#freigabe
 */
export const decideRelease = <Deed extends { version: number }>(
  { asked, clauses, response, positions }: ReleaseFacts,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  const closed = decideAsked(asked, today);
  if (closed) return closed;
  if (!response || response.state === 'silent') return decline('response-missing');
  if (response.state === 'released' && !response.hasDraft) return decline('already-released');
  if (response.version !== deed.version) return decline('changed-meanwhile');
  const changed = positions
    .map((one) => ({ one, clause: clauses.find(({ id }) => id === one.clause) }))
    .find(({ one, clause }) => clause?.hash !== one.clauseHash);
  return changed ? decline('text-changed', { with: { number: changed.clause?.number ?? '' } }) : accept(deed);
};
