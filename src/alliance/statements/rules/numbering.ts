import type { Clause } from '../types.ts';

/** @de Widerspruch der Nummern */
export type NumberProblem =
  | { problem: 'number-twice'; clause: number; number: string }
  | { problem: 'number-order'; clause: number; number: string }
  | { problem: 'reference-missing'; clause: number; number: string };

/** `7`, `7a`: what may stand in front of a clause. @de Nummer einer Ziffer @source erklaerungen#ziffern */
export const isClauseNumber = (text: string): boolean => /^[1-9]\d{0,2}[a-z]?$/.test(text);

const one = String.raw`[1-9]\d{0,2}[a-z]?(?![\p{L}\d])`;
const item = String.raw`${one}(?:\s*(?:bis|–|-)\s*${one})?`;
/** „Ziffer 7“, „Ziffern 1, 2 und 4a“, „Ziffern 1 bis 7“. Behind „und“ a comma no longer lists numbers. */
const references = new RegExp(
  String.raw`\b(?:Ziffer\s+(${one})|Ziffern\s+(${item}(?:\s*,\s*${item})*(?:\s+(?:und|oder|sowie)\s+${item})*))`,
  'gu',
);
const numbers = new RegExp(one, 'gu');
/** „Ziffer 7“ means this text; „Ziffer 7 des Erlasses“ another one. */
const ofAnother = /^\s+(?:des|der|dieses|dieser|von|vom|im|in)\b/u;

/** The numbers of this text's clauses that some words refer to; of a range its ends. @de Verweise auf Ziffern @source erklaerungen#ziffern */
export const referredNumbers = (text: string): string[] =>
  [...text.matchAll(references)].flatMap(({ 0: whole, 1: single, 2: several = '', index }) =>
    ofAnother.test(text.slice(index + whole.length))
      ? []
      : [...(single ?? several).matchAll(numbers)].map(([number]) => number),
  );

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
    for (const number of referredNumbers(text))
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
