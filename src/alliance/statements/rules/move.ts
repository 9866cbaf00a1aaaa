import { accept, type Decision, type Declined, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Clause, Phase } from '../types.ts';
import { type Conflict, conflictsOf, type TextFacts } from './conflicts.ts';
import { nextPhases, type PhaseMove } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Whether a statement may take a step. Nothing that is still open may get into a text that is called final, and only a
 * text without contradictions is put to the members.
 *
 * @de Schritt prüfen
 * @source erklaerungen#hindernisse
 */
export const decideMove = (phase: Phase, move: PhaseMove, text: TextFacts): Decision<Phase> => {
  const next = nextPhases[move][phase];
  if (!next) return decline('step-not-possible');
  if (move !== 'finish-text' && move !== 'open-positions') return accept(next);
  const conflicts = conflictsOf(text);
  const [first] = conflicts;
  return first ? declineConflict(first, text.clauses, conflicts.length) : accept(next);
};

/** A conflict as a sentence that names it. @de Hindernis benennen @source erklaerungen#hindernisse */
export const conflictReason = (
  conflict: Conflict,
  clauses: readonly Pick<Clause, 'id' | 'number' | 'label'>[],
): { key: `conflict-${Conflict['conflict']}`; with: Record<string, string | number> } => {
  const clause = clauses.find(({ id }) => id === conflict.clause);
  const name = [clause?.number, clause?.label].filter(Boolean).join(' ');
  return {
    key: `conflict-${conflict.conflict}`,
    with: {
      clause: name,
      ...('amendments' in conflict && { one: conflict.amendments[0], other: conflict.amendments[1] }),
      ...('amendment' in conflict && { amendment: conflict.amendment }),
      ...('count' in conflict && { count: conflict.count }),
      ...('number' in conflict && { number: conflict.number }),
    },
  };
};

const declineConflict = (
  conflict: Conflict,
  clauses: Parameters<typeof conflictReason>[1],
  count: number,
): Declined => {
  const { key, with: values } = conflictReason(conflict, clauses);
  return decline(key, { with: { ...values, total: count } });
};
