import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import { type Step, statuses } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** An entry that may go or stay. */
export interface Mergeable {
  municipality: string;
  land: string | null;
  /** Null where the municipality has no entry. */
  entry: { id: number; mergedInto: number | null; steps: Step[] } | null;
}

/**
 * Whether two entries may become one, and which steps move: those of every status that the staying entry never had.
 * A status of both keeps the staying entry's history; the other one's remains with the closed entry.
 *
 * @de Einträge zusammenführen
 * @source verzeichnis#dubletten
 */
export const decideMerge = (
  from: Mergeable,
  into: Mergeable,
): Decision<{ from: number; into: number | null; steps: number[] }> => {
  if (!from.entry || from.entry.mergedInto !== null) return decline('nothing-to-merge');
  if (from.municipality === into.municipality) return decline('merge-with-itself');
  if (from.land !== into.land) return decline('merge-across-lands');
  if (into.entry && into.entry.mergedInto !== null) return decline('nothing-to-merge');
  const { steps } = from.entry;
  const held = new Set(into.entry?.steps.map(({ status }) => status));
  const moving = statuses.filter((status) => !held.has(status));
  return accept({
    from: from.entry.id,
    into: into.entry?.id ?? null,
    steps: steps.filter(({ status }) => moving.includes(status)).map(({ id }) => id),
  });
};
