import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { Amendment, Clause, Phase } from '../types.ts';
import { isWaiting, mergeAccepted, wantedText } from './conflicts.ts';
import { nextNumber } from './numbering.ts';
import { allows } from './phase.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** What becomes of a clause when its accepted amendments are written in. @de Einarbeitung */
export interface WriteIn {
  /** The new words; null where they stay. */
  wording: string | null;
  removes: boolean;
  /** New clauses behind it, with numbers at the end until the text is numbered anew. */
  added: { text: string; number: string }[];
  amendments: number[];
}

/**
 * All accepted amendments of one clause at once: two that want the same words, a wording that changed meanwhile, or one
 * that strikes what another one changes must be settled first.
 *
 * @de Angenommene Änderungen einarbeiten
 * @source erklaerungen#zusammenfuehren
 */
export const decideWriteIn = (
  phase: Phase,
  clause: Clause,
  clauses: readonly Clause[],
  amendments: readonly Amendment[],
): Decision<WriteIn> => {
  if (!allows(phase, 'edit-text')) return decline('text-fixed');
  const accepted = amendments.filter((one) => one.clause === clause.id && isWaiting(one));
  if (accepted.length === 0) return decline('nothing-to-write-in');
  const changing = accepted.filter(({ kind }) => kind === 'change');
  const removing = accepted.find(({ kind }) => kind === 'remove');
  const name = [clause.number, clause.label].filter(Boolean).join(' ');
  const sentence = { clause: name, total: 1 };
  const [change] = changing;
  if (removing && change)
    return decline('conflict-removed-and-changed', {
      with: { ...sentence, one: removing.id, other: change.id },
    });
  const merged = mergeAccepted(clause, changing);
  if (merged.outdated !== undefined)
    return decline('conflict-outdated', { with: { ...sentence, amendment: merged.outdated } });
  if (merged.overlapping) {
    const [one, other] = merged.overlapping;
    return decline('conflict-same-words', { with: { ...sentence, one, other } });
  }
  const next = Number(nextNumber(clauses));
  return accept({
    wording: merged.text === clause.text ? null : (merged.text ?? null),
    removes: removing !== undefined,
    added: accepted
      .filter(({ kind }) => kind === 'add')
      .map((one, index) => ({ text: wantedText(one), number: String(next + index) })),
    amendments: accepted.map(({ id }) => id),
  });
};
