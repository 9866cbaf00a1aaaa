/**
 * How support is weighed. `sum`: every member carries a whole number, such as 1 or its inhabitants, and the numbers of
 * those who carry a text are added. `union`: every member carries a set of Länder, and the text is carried by as many
 * Länder as have at least one member that carries it.
 */
export type Measure = 'sum' | 'union';

/** Which clauses each member accepts. A set of clauses is two words of 30 bits: clause 0 is bit 0 of `lo`. */
export interface Acceptance {
  clauses: number;
  lo: Int32Array;
  hi: Int32Array;
}

/** Members with the same acceptances are one pattern whose weights are combined. */
export interface Patterns extends Acceptance {
  measure: Measure;
  /** The sum of the members' weights, or the set of their Länder as bits. */
  weight: Int32Array;
}

export const wordBits = 30;
/** More clauses than two words hold are no letter any more. */
export const mostClauses = 2 * wordBits;
/** Sums stay whole numbers of 32 bits. */
export const mostWeight = 2_147_483_647;

export const popcount = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** What a combined weight is worth: the sum itself, or the number of Länder. */
export const worth = (measure: Measure, weight: number): number =>
  measure === 'sum' ? weight : popcount(weight);

/** Whether sums of these weights stay exact. */
export const isWeighable = (weights: Int32Array): boolean => {
  let sum = 0;
  for (const weight of weights) {
    if (weight < 0) return false;
    sum += weight;
  }
  return sum <= mostWeight;
};

/**
 * Combines members whose acceptances are the same, the heaviest pattern first, so that results do not depend on the order
 * of members. Members without weight say nothing and are left out.
 *
 * @de Annahmemuster
 * @source nenner#muster
 */
export const patternsOf = (acceptance: Acceptance, weights: Int32Array, measure: Measure): Patterns => {
  const { lo, hi, clauses } = acceptance;
  const order = Array.from(lo.keys())
    .filter((member) => weights[member] !== 0)
    .sort((a, b) => (hi[a] as number) - (hi[b] as number) || (lo[a] as number) - (lo[b] as number));
  const combined: { lo: number; hi: number; weight: number }[] = [];
  for (const member of order) {
    const [low, high, weight] = [lo[member] as number, hi[member] as number, weights[member] as number];
    const last = combined.at(-1);
    if (last?.lo !== low || last.hi !== high) combined.push({ lo: low, hi: high, weight });
    else last.weight = measure === 'sum' ? last.weight + weight : last.weight | weight;
  }
  const sorted = combined.sort((a, b) => b.weight - a.weight || a.hi - b.hi || a.lo - b.lo);
  return {
    clauses,
    measure,
    lo: Int32Array.from(sorted, (pattern) => pattern.lo),
    hi: Int32Array.from(sorted, (pattern) => pattern.hi),
    weight: Int32Array.from(sorted, (pattern) => pattern.weight),
  };
};
