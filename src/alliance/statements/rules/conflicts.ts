import type { Amendment, Clause, Variant } from '../types.ts';
import { type Merged, mergeChanges, type Wanted } from './merge.ts';
import { type NumberProblem, numberProblems } from './numbering.ts';

/** What stands in the way of a final text. @de Hindernis des endgültigen Textes */
export type Conflict =
  | { conflict: 'no-clause'; clause: null }
  | { conflict: 'empty'; clause: number }
  | { conflict: 'stranded'; clause: null; amendment: number }
  | { conflict: 'undecided' | 'not-written-in' | 'outdated'; clause: number; amendment: number }
  | { conflict: 'same-words' | 'removed-and-changed'; clause: number; amendments: [number, number] }
  | { conflict: 'open-variants'; clause: number; count: number }
  | { conflict: NumberProblem['problem']; clause: number; number: string };

export interface TextFacts {
  clauses: readonly Clause[];
  variants: readonly Variant[];
  amendments: readonly Amendment[];
}

/**
 * Everything that must be settled before a text is final, clause by clause. Suggestions of observers never stand in the
 * way: they may be taken up, nobody has to answer them.
 *
 * @de Hindernisse suchen
 * @source erklaerungen#hindernisse
 */
export const conflictsOf = ({ clauses, variants, amendments }: TextFacts): Conflict[] => {
  const numbers = numberProblems(clauses);
  const found = clauses.flatMap((clause): Conflict[] => {
    const own = amendments.filter((one) => one.clause === clause.id);
    const open = variants.filter((one) => one.clause === clause.id && one.state === 'open').length;
    return [
      ...(clause.text.trim() === '' ? [{ conflict: 'empty' as const, clause: clause.id }] : []),
      ...own.filter(isUndecided).map(({ id }) => ({
        conflict: 'undecided' as const,
        clause: clause.id,
        amendment: id,
      })),
      ...acceptedConflicts(clause, own.filter(isWaiting)),
      ...(open > 0 ? [{ conflict: 'open-variants' as const, clause: clause.id, count: open }] : []),
      ...numbers
        .filter((one) => one.clause === clause.id)
        .map(({ problem, clause: id, number }) => ({ conflict: problem, clause: id, number })),
    ];
  });
  // the clause they belong to is gone: whoever asked for them would never hear of it
  const standing = new Set(clauses.map(({ id }) => id));
  const stranded = amendments
    .filter((one) => !standing.has(one.clause) && (isUndecided(one) || isWaiting(one)))
    .map(({ id }) => ({ conflict: 'stranded' as const, clause: null, amendment: id }));
  return [
    ...(clauses.some(({ kind }) => kind === 'numbered')
      ? []
      : [{ conflict: 'no-clause' as const, clause: null }]),
    ...found,
    ...stranded,
  ];
};

/** Still to be decided; a suggestion only while it is voted on. @de Offener Antrag @source erklaerungen#verfahren */
export const isUndecided = ({ state, suggestion }: Amendment): boolean =>
  state === 'vote' || (state === 'open' && !suggestion);

/** Accepted and not yet part of the text. @de Angenommener Antrag @source erklaerungen#verfahren */
export const isWaiting = ({ state, appliedVersion }: Amendment): boolean =>
  (state === 'accepted' || state === 'accepted-modified') && appliedVersion === null;

const acceptedConflicts = (clause: Clause, accepted: readonly Amendment[]): Conflict[] => {
  const removing = accepted.find(({ kind }) => kind === 'remove');
  const changing = accepted.filter(({ kind }) => kind === 'change');
  const [first] = changing;
  if (removing && first)
    return [{ conflict: 'removed-and-changed', clause: clause.id, amendments: [removing.id, first.id] }];
  const merged = mergeAccepted(clause, changing);
  if (merged.outdated !== undefined)
    return [{ conflict: 'outdated', clause: clause.id, amendment: merged.outdated }];
  if (merged.overlapping)
    return [{ conflict: 'same-words', clause: clause.id, amendments: merged.overlapping }];
  return accepted.map(({ id }) => ({ conflict: 'not-written-in', clause: clause.id, amendment: id }));
};

/**
 * The wording of a clause with all its accepted changes. Each is first carried over from the wording its proposer read
 * to the present one.
 *
 * @de Angenommene Änderungen einarbeiten
 * @source erklaerungen#zusammenfuehren
 */
export const mergeAccepted = (
  clause: Pick<Clause, 'text'>,
  changing: readonly Amendment[],
): Merged & { outdated?: number } => {
  const wanted: Wanted[] = [];
  for (const one of changing) {
    const carried = mergeChanges(one.baseText, [
      { id: 0, text: clause.text },
      { id: one.id, text: wantedText(one) },
    ]);
    if (carried.overlapping) return { overlapping: carried.overlapping, outdated: one.id };
    wanted.push({ id: one.id, text: carried.text });
  }
  return mergeChanges(clause.text, wanted);
};

/** What is to be written in: the coordination's wording where it was accepted with changes. @de Gewollter Wortlaut @source erklaerungen#verfahren */
export const wantedText = ({ state, procedureText, text }: Amendment): string =>
  state === 'accepted-modified' ? (procedureText ?? text) : text;
