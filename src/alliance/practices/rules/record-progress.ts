import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { DemandState, Progress } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/**
 * Whether a statement may stand: of a day that has come, with evidence unless it says that nothing is known, and new
 * for its day. Going back from done to decided is possible: cities lose what they had.
 *
 * @de Stand eintragen
 * @source forderungen#beleg
 */
export const decideProgress = <
  Deed extends { demand: number; state: DemandState; day: Day; evidence: string | null },
>(
  entries: readonly Pick<Progress, 'demand' | 'day' | 'state'>[],
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day > today) return decline('state-in-future', { field: 'day' });
  if (deed.state !== 'unknown' && deed.evidence === null)
    return decline('evidence-missing', { field: 'evidence' });
  const isKnown = entries.some(
    ({ demand, day, state }) => demand === deed.demand && day === deed.day && state === deed.state,
  );
  return isKnown ? decline('already-stated', { field: 'day' }) : accept(deed);
};
