import type { ClauseSet } from './part.ts';

/**
 * What is known so far for every number of clauses: the best text found, and what no text can exceed.
 *
 * @de Schranken
 * @source nenner#zusage
 */
export interface Known {
  clauses: number;
  lower: Float64Array;
  upper: Float64Array;
  setLo: Int32Array;
  setHi: Int32Array;
}

export const nothingKnown = (clauses: number, total: number): Known => ({
  clauses,
  lower: new Float64Array(clauses + 1).fill(-1),
  upper: new Float64Array(clauses + 1).fill(total),
  setLo: new Int32Array(clauses + 1),
  setHi: new Int32Array(clauses + 1),
});

export const isSettled = ({ lower, upper }: Known, count: number): boolean =>
  (lower[count] as number) >= (upper[count] as number);

/** Keeps a text if it is better than the best one of its size. */
export const offer = (known: Known, count: number, support: number, set: ClauseSet): void => {
  if (support <= (known.lower[count] as number)) return;
  known.lower[count] = support;
  known.setLo[count] = set.lo;
  known.setHi[count] = set.hi;
};

/** A text loses nobody by losing a clause, so support never rises with the number of clauses: bounds pass that on. */
export const spread = (known: Known): void => {
  for (let count = known.clauses - 1; count >= 0; count -= 1)
    if ((known.lower[count + 1] as number) > (known.lower[count] as number)) {
      let set = { lo: known.setLo[count + 1] as number, hi: known.setHi[count + 1] as number };
      set = set.lo === 0 ? { lo: 0, hi: set.hi & (set.hi - 1) } : { lo: set.lo & (set.lo - 1), hi: set.hi };
      offer(known, count, known.lower[count + 1] as number, set);
    }
  for (let count = 1; count <= known.clauses; count += 1)
    known.upper[count] = Math.min(known.upper[count] as number, known.upper[count - 1] as number);
};
