import type { Part } from './bounds.ts';
import { type Patterns, popcount, wordBits } from './instance.ts';

const chunkBits = 10;
const chunkMask = 1023;

/** A set of clauses in two words. */
export interface ClauseSet {
  lo: number;
  hi: number;
}
export const emptySet: ClauseSet = { lo: 0, hi: 0 };

export const hasClause = ({ lo, hi }: ClauseSet, clause: number): boolean =>
  clause < wordBits ? ((lo >>> clause) & 1) === 1 : ((hi >>> (clause - wordBits)) & 1) === 1;

export const withClause = ({ lo, hi }: ClauseSet, clause: number): ClauseSet =>
  clause < wordBits ? { lo: lo | (1 << clause), hi } : { lo, hi: hi | (1 << (clause - wordBits)) };

export const combine = (a: ClauseSet, b: ClauseSet): ClauseSet => ({ lo: a.lo | b.lo, hi: a.hi | b.hi });

export const countOf = ({ lo, hi }: ClauseSet): number => popcount(lo) + popcount(hi);

export const clausesOf = (set: ClauseSet, clauses: number): number[] =>
  Array.from({ length: clauses }, (_, clause) => clause).filter((clause) => hasClause(set, clause));

export const setOf = (clauses: Iterable<number>): ClauseSet => {
  let set = emptySet;
  for (const clause of clauses) set = withClause(set, clause);
  return set;
};

/** The whole as the root of a search: bit and clause are the same. */
export const rootOf = ({ measure, clauses, lo, hi, weight }: Patterns): Room => ({
  measure,
  open: clauses,
  count: lo.length,
  lo,
  hi,
  weight,
  clause: Int32Array.from({ length: 2 * wordBits }, (_, clause) => clause),
});

/** A part with the room for its patterns, so that a search makes no new arrays. */
export interface Room extends Part {
  /** Which clause each open bit stands for. */
  clause: Int32Array;
}

export const roomFor = ({ measure, lo }: Pick<Patterns, 'measure' | 'lo'>): Room => ({
  measure,
  open: 0,
  count: 0,
  lo: new Int32Array(lo.length),
  hi: new Int32Array(lo.length),
  weight: new Int32Array(lo.length),
  clause: new Int32Array(2 * wordBits),
});

const lookLow = Array.from({ length: 6 }, () => new Int32Array(1 << chunkBits));
const lookHigh = Array.from({ length: 6 }, () => new Int32Array(1 << chunkBits));

/** For every value of ten bits the bits it has after the open clauses were moved together. */
const fillLookups = (places: Int32Array, width: number): void => {
  for (let chunk = 0; chunk * chunkBits < width; chunk += 1) {
    const low = lookLow[chunk] as Int32Array;
    const high = lookHigh[chunk] as Int32Array;
    for (let bit = 0; bit < chunkBits; bit += 1) {
      const place = chunk * chunkBits + bit < width ? (places[chunk * chunkBits + bit] as number) : -1;
      const lowBit = place >= 0 && place < wordBits ? 1 << place : 0;
      const highBit = place >= wordBits ? 1 << (place - wordBits) : 0;
      const size = 1 << bit;
      for (let value = 0; value < size; value += 1) {
        low[size + value] = (low[value] as number) | lowBit;
        high[size + value] = (high[value] as number) | highBit;
      }
    }
  }
};

const places = new Int32Array(2 * wordBits);
const names = new Int32Array(2 * wordBits);

/**
 * @de Teilsuche
 * @source nenner#suche
 *
 * The patterns of `from` that accept all of `taken` and at least `least` of the `kept` clauses, with the kept clauses
 * moved together, in the order in which they are named. `from` and `to` may be the same room.
 */
export const narrow = (
  from: Part & { clause: Int32Array },
  to: Room,
  taken: ClauseSet,
  kept: Int32Array,
  keptCount: number,
  least: number,
): void => {
  places.fill(-1);
  for (let at = 0; at < keptCount; at += 1) places[kept[at] as number] = at;
  fillLookups(places, from.open);
  const [l0, l1, l2, l3, l4, l5] = lookLow as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [h0, h1, h2, h3, h4, h5] = lookHigh as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const wide = from.open > wordBits;
  const { lo, hi, weight, count } = from;
  let left = 0;
  for (let index = 0; index < count; index += 1) {
    const low = lo[index] as number;
    const high = hi[index] as number;
    if ((low & taken.lo) !== taken.lo || (high & taken.hi) !== taken.hi) continue;
    const a = low & chunkMask;
    const b = (low >>> 10) & chunkMask;
    const c = (low >>> 20) & chunkMask;
    let newLow = (l0[a] as number) | (l1[b] as number) | (l2[c] as number);
    let newHigh = 0;
    if (wide) {
      const d = high & chunkMask;
      const e = (high >>> 10) & chunkMask;
      const f = (high >>> 20) & chunkMask;
      newLow |= (l3[d] as number) | (l4[e] as number) | (l5[f] as number);
      newHigh =
        (h0[a] as number) |
        (h1[b] as number) |
        (h2[c] as number) |
        (h3[d] as number) |
        (h4[e] as number) |
        (h5[f] as number);
    }
    if (popcount(newLow) + popcount(newHigh) < least) continue;
    to.lo[left] = newLow;
    to.hi[left] = newHigh;
    to.weight[left] = weight[index] as number;
    left += 1;
  }
  to.count = left;
  for (let at = 0; at < keptCount; at += 1) names[at] = from.clause[kept[at] as number] as number;
  to.clause.set(names.subarray(0, keptCount));
  to.open = keptCount;
};
