import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import { type DatedPhase, type Phase, phases } from '../types.ts';
import { allows } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export type Deadlines = Record<DatedPhase, Day | null>;

/**
 * Deadlines of a statement's phases: none earlier than that of a phase before it; one that is newly set for the present
 * phase or a later one does not lie in the past.
 *
 * @de Fristen setzen
 * @source erklaerungen#fristen
 */
export const decideDeadlines = <Deed extends Deadlines>(
  phase: Phase,
  before: Deadlines,
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (!allows(phase, 'set-deadlines')) return decline('statement-over');
  let last: Day | null = null;
  for (const one of phases) {
    const until = deed[one];
    if (until === null) continue;
    if (last !== null && until < last) return decline('deadlines-out-of-order', { field: one });
    const isAhead = phase !== 'dropped' && phases.indexOf(one) >= phases.indexOf(phase);
    if (isAhead && until < today && until !== before[one]) return decline('deadline-in-past', { field: one });
    last = until;
  }
  return accept(deed);
};
