import { searchGreedily } from './greedy.ts';
import { type Measure, type Patterns, worth } from './instance.ts';
import { isSettled, type Known, nothingKnown, spread } from './known.ts';
import { mostLeafBits, searchLeaf } from './leaf.ts';
import { clausesOf, emptySet, rootOf } from './part.ts';
import { searchAll } from './sweep.ts';
import { searchTarget } from './target.ts';

/** For one number of clauses the best text that was found, who carries it, and what no text of that size can exceed. */
export interface Point {
  count: number;
  /** The clauses of the text, from 0 on. */
  clauses: number[];
  /** What carries this text. */
  support: number;
  /** No text of so many clauses is carried by more; the same as `support` where the point is exact. */
  atMost: number;
}

/** How much text and how much support go together. @de Grenzlinie @source nenner#grenzlinie */
export interface Frontier {
  measure: Measure;
  clauses: number;
  /** What all members together carry. */
  total: number;
  points: Point[];
  /** Whether every point is exact. */
  exact: boolean;
  /** How it was found: every subset, a search with bounds, or a search that was ended early. */
  how: 'every-set' | 'search' | 'ended';
}

export interface Effort {
  /** Steps of the searches by number of clauses; a step takes well under a millisecond. */
  steps: number;
  /** Hears how much is done, from 0 to 1; answers false to end with what is known. */
  mayGoOn(done: number): boolean;
}

/** What a background run may spend: a few minutes. */
export const longEffort: Effort = { steps: 600_000, mayGoOn: () => true };

/** Up to here going through everything takes seconds and is certain to end. */
const mostForAll = 31;
const greedyWidth = 8;
const firstSteps = 160;
/** After so many numbers of clauses without an end the short searches do not pay. */
const patience = 4;

/**
 * The best text for every number of clauses. Up to 24 clauses every set of clauses is looked at; above, searches with
 * bounds show that nothing better exists, or say within which limits it can be.
 *
 * @de Gemeinsamer Nenner
 * @source nenner#grenzlinie
 */
export const frontierOf = (patterns: Patterns, effort: Effort = longEffort): Frontier => {
  const { clauses, measure } = patterns;
  const total = totalOf(patterns);
  const known = nothingKnown(clauses, total);
  const root = rootOf(patterns);
  let how: Frontier['how'] = 'every-set';
  if (clauses <= mostLeafBits) {
    searchLeaf(root, known, emptySet);
    known.upper.set(known.lower);
  } else {
    searchGreedily(root, known, greedyWidth);
    how = searchWithBounds(root, known, effort) ? 'search' : 'ended';
  }
  return {
    measure,
    clauses,
    total,
    points: Array.from({ length: clauses + 1 }, (_, count) => pointOf(known, count)),
    exact: how !== 'ended',
    how,
  };
};

const totalOf = ({ measure, weight }: Patterns): number =>
  worth(
    measure,
    weight.reduce((sum, one) => (measure === 'sum' ? sum + one : sum | one), 0),
  );

const pointOf = (known: Known, count: number): Point => ({
  count,
  clauses: clausesOf({ lo: known.setLo[count] as number, hi: known.setHi[count] as number }, known.clauses),
  support: known.lower[count] as number,
  atMost: known.upper[count] as number,
});

/** First short searches by number of clauses, then everything where that ends, else longer and longer searches. */
const searchWithBounds = (root: ReturnType<typeof rootOf>, known: Known, effort: Effort): boolean => {
  spread(known);
  const searches = Array.from({ length: known.clauses + 1 }, (_, target) =>
    searchTarget(root, known, target),
  );
  const isOpen = ({ target }: { target: number }): boolean => !isSettled(known, target);
  let failed = 0;
  let spent = 0;
  for (const search of searches) {
    spread(known);
    if (!isOpen(search)) continue;
    if (failed >= patience) break;
    if (!effort.mayGoOn(0)) return false;
    spent += search.advance(firstSteps);
    if (isOpen(search)) failed += 1;
  }
  spread(known);
  if (!searches.some(isOpen)) return true;
  if (known.clauses <= mostForAll) return searchAll(root, known, effort.mayGoOn);
  for (let steps = firstSteps; searches.some(isOpen) && spent < effort.steps; steps *= 2)
    for (const search of searches.filter(isOpen)) {
      for (let done = 0; done < steps && spent < effort.steps && isOpen(search); ) {
        if (!effort.mayGoOn(Math.min(1, spent / effort.steps))) return false;
        const now = search.advance(Math.min(64, steps - done));
        if (now === 0) break;
        done += now;
        spent += now;
      }
      spread(known);
    }
  return !searches.some(isOpen);
};
