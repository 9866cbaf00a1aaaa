import type { Clause } from '../types.ts';

/** @de Widerspruch der Nummern */
export type NumberProblem =
  | { problem: 'number-twice'; clause: number; number: string }
  | { problem: 'number-order'; clause: number; number: string }
  | { problem: 'reference-missing'; clause: number; number: string };

/** `7`, `7a`: what may stand in front of a clause. @de Nummer einer Ziffer @source erklaerungen#ziffern */
export const isClauseNumber = (text: string): boolean => /^[1-9]\d{0,2}[a-z]?$/.test(text);

/** „Ziffer 7“ means this text; „Ziffer 7 des Erlasses“ another one. */
const references = /\bZiffern?\s+([1-9]\d{0,2}[a-z]?)\b(?!\s+(?:des|der|dieses|dieser|von|vom|im|in)\b)/gu;

type Numbered = Pick<Clause, 'id' | 'kind' | 'number' | 'text'>;

/**
 * What contradicts itself in the numbers of a text: one number twice, numbers that fall, and references to a clause that
 * is not there.
 *
 * @de Nummerierung prüfen
 * @source erklaerungen#ziffern
 */
export const numberProblems = (clauses: readonly Numbered[]): NumberProblem[] => {
  const numbered = clauses.flatMap(({ id, number }) => (number === null ? [] : [{ id, number }]));
  const problems: NumberProblem[] = [];
  const seen = new Set<string>();
  let last = '';
  for (const { id, number } of numbered) {
    if (seen.has(number)) problems.push({ problem: 'number-twice', clause: id, number });
    else if (last !== '' && rank(number) < rank(last))
      problems.push({ problem: 'number-order', clause: id, number });
    seen.add(number);
    last = number;
  }
  for (const { id, text } of clauses)
    for (const [, number = ''] of text.matchAll(references))
      if (!seen.has(number)) problems.push({ problem: 'reference-missing', clause: id, number });
  return problems;
};

const rank = (number: string): number =>
  Number.parseInt(number, 10) * 100 + ((number.match(/[a-z]$/)?.[0] ?? '`').charCodeAt(0) - 96);

/** The number that comes after all others. @de Nächste Nummer @source erklaerungen#ziffern */
export const nextNumber = (clauses: readonly Pick<Clause, 'number'>[]): string =>
  String(
    1 + Math.max(0, ...clauses.map(({ number }) => (number === null ? 0 : Number.parseInt(number, 10)))),
  );
