import { type Measure, popcount } from './instance.ts';

/** So many bits of a table stay in the processor's nearest memory while they are worked on. */
const nearBits = 14;
/** The last three bits are summed while the best sets are looked for, never written back. */
const lastBits = 3;

/** The best sets found so far: for every number of clauses the support and the set, as bits of the table. */
export interface Best {
  support: Int32Array;
  set: Int32Array;
}

/** Up to here two sums fit one number of 32 bits, without carry and without sign. */
const mostForPairs = 32_767;
/** Two sums in one number: the one of a set without the last clause in the lower half, with it in the upper. */
const upperHalf = 16;
const lowerHalf = 0xffff;

/**
 * Goes through every subset of `bits` clauses. `table` holds at each exact pattern its weight and is used up. For every
 * number of clauses, counted from `base` on, a set that is better than `best` takes its place.
 *
 * @param total what all patterns weigh together; light ones are summed two at a time
 * @returns whether anything got better
 * @de Obermengensummen
 * @source nenner#obermengen
 */
export const searchSubsets = (
  table: Int32Array,
  bits: number,
  measure: Measure,
  total: number,
  best: Best,
  base: number,
): boolean => {
  if (measure === 'union') {
    for (let bit = 0; bit < bits; bit += 1) joinPass(table, bits, bit);
    return searchSums(table, bits, best, base, popcount);
  }
  const paired = total <= mostForPairs && bits > lastBits;
  if (paired) pair(table, bits);
  const left = paired ? bits - 1 : bits;
  const near = Math.min(left, nearBits);
  addPasses(table, 0, 1 << left, near, left);
  let improved = false;
  for (let start = 0; start < 1 << left; start += 1 << near) {
    addPasses(table, start, 1 << near, Math.min(lastBits, near), near);
    const from = base + popcount(start);
    const found =
      near < lastBits
        ? searchFew(table, near, best, base)
        : paired
          ? searchPairs(table, start, near, best, from, 1 << left)
          : searchBlock(table, start, near, best, from);
    improved ||= found;
  }
  return improved;
};

/** Sums the last clause and puts both halves of the table side by side into one. */
const pair = (table: Int32Array, bits: number): void => {
  const half = 1 << (bits - 1);
  for (let at = 0; at < half; at += 1) {
    const upper = table[at + half] as number;
    table[at] = ((table[at] as number) + upper) | 0 | (upper << upperHalf);
  }
};

/** Superset sums alone, for small tables whose values are needed afterwards. */
export const sumSupersets = (table: Int32Array, bits: number, measure: Measure): void => {
  if (measure === 'sum') addPasses(table, 0, 1 << bits, 0, bits);
  else for (let bit = 0; bit < bits; bit += 1) joinPass(table, bits, bit);
};

/** Sums over the bits from `from` to below `to`, three of them in one pass through memory where possible. */
const addPasses = (table: Int32Array, start: number, size: number, from: number, to: number): void => {
  let bit = from;
  for (; bit + 3 <= to; bit += 3) threeBits(table, start, size, 1 << bit);
  for (; bit < to; bit += 1) oneBit(table, start, size, 1 << bit);
};

const oneBit = (table: Int32Array, start: number, size: number, step: number): void => {
  for (let base = start; base < start + size; base += step * 2)
    for (let at = base; at < base + step; at += 1)
      table[at] = ((table[at] as number) + (table[at + step] as number)) | 0;
};

const threeBits = (table: Int32Array, start: number, size: number, step: number): void => {
  for (let base = start; base < start + size; base += step * 8)
    for (let at = base; at < base + step; at += 1) {
      const i1 = at + step;
      const i2 = i1 + step;
      const i3 = i2 + step;
      const i4 = i3 + step;
      const i5 = i4 + step;
      const i6 = i5 + step;
      const x7 = table[i6 + step] as number;
      const x6 = ((table[i6] as number) + x7) | 0;
      const x5 = ((table[i5] as number) + x7) | 0;
      const x4 = ((((table[i4] as number) + (table[i5] as number)) | 0) + x6) | 0;
      const x3 = ((table[i3] as number) + x7) | 0;
      const x23 = ((table[i2] as number) + (table[i3] as number)) | 0;
      const x13 = ((table[i1] as number) + (table[i3] as number)) | 0;
      table[at] = ((((table[at] as number) + (table[i1] as number)) | 0) + ((x23 + x4) | 0)) | 0;
      table[i1] = (x13 + x5) | 0;
      table[i2] = (x23 + x6) | 0;
      table[i3] = x3;
      table[i4] = x4;
      table[i5] = x5;
      table[i6] = x6;
    }
};

/** For tables of up to 2^14: the upper indices of groups of eight, ordered by their number of bits. */
const groupsByCount = new Map<number, Int32Array[]>();
const groupsOf = (bits: number): Int32Array[] => {
  const known = groupsByCount.get(bits);
  if (known) return known;
  const groups = Array.from({ length: bits + 1 }, (_, count) =>
    Int32Array.from(
      Array.from({ length: 1 << bits }, (__, set) => set).filter((set) => popcount(set) === count),
    ),
  );
  groupsByCount.set(bits, groups);
  return groups;
};

/** Sums the last three bits in passing and compares group by group; only a group that is better is looked at again. */
const searchBlock = (table: Int32Array, start: number, bits: number, best: Best, base: number): boolean => {
  let improved = false;
  for (const [count, groups] of groupsOf(bits - lastBits).entries()) {
    let most0 = 0;
    let most1 = 0;
    let most2 = 0;
    let most3 = 0;
    for (let index = 0; index < groups.length; index += 1) {
      const at = start + ((groups[index] as number) << lastBits);
      const x7 = table[at + 7] as number;
      const x6 = ((table[at + 6] as number) + x7) | 0;
      const x5 = ((table[at + 5] as number) + x7) | 0;
      const x3 = ((table[at + 3] as number) + x7) | 0;
      const x4 = ((((table[at + 4] as number) + (table[at + 5] as number)) | 0) + x6) | 0;
      const x23 = ((table[at + 2] as number) + (table[at + 3] as number)) | 0;
      const x2 = (x23 + x6) | 0;
      const x1 = ((((table[at + 1] as number) + (table[at + 3] as number)) | 0) + x5) | 0;
      const x0 = ((((table[at] as number) + (table[at + 1] as number)) | 0) + ((x23 + x4) | 0)) | 0;
      most0 = x0 > most0 ? x0 : most0;
      const one = x1 > x2 ? x1 : x2;
      const ones = one > x4 ? one : x4;
      most1 = ones > most1 ? ones : most1;
      const two = x3 > x5 ? x3 : x5;
      const twos = two > x6 ? two : x6;
      most2 = twos > most2 ? twos : most2;
      most3 = x7 > most3 ? x7 : most3;
    }
    const found = [most0, most1, most2, most3];
    for (const [more, support] of found.entries())
      if (support > (best.support[base + count + more] as number)) {
        best.support[base + count + more] = support;
        best.set[base + count + more] = findIn(table, start, groups, more, support, itself);
        improved = true;
      }
  }
  return improved;
};

/** The same for two sums at a time; `last` is the bit of the last clause. */
const searchPairs = (
  table: Int32Array,
  start: number,
  bits: number,
  best: Best,
  base: number,
  last: number,
): boolean => {
  let improved = false;
  for (const [count, groups] of groupsOf(bits - lastBits).entries()) {
    let most0 = 0;
    let most1 = 0;
    let most2 = 0;
    let most3 = 0;
    let low0 = 0;
    let low1 = 0;
    let low2 = 0;
    let low3 = 0;
    for (let index = 0; index < groups.length; index += 1) {
      const at = start + ((groups[index] as number) << lastBits);
      const x7 = table[at + 7] as number;
      const x6 = ((table[at + 6] as number) + x7) | 0;
      const x5 = ((table[at + 5] as number) + x7) | 0;
      const x3 = ((table[at + 3] as number) + x7) | 0;
      const x4 = ((((table[at + 4] as number) + (table[at + 5] as number)) | 0) + x6) | 0;
      const x23 = ((table[at + 2] as number) + (table[at + 3] as number)) | 0;
      const x2 = (x23 + x6) | 0;
      const x1 = ((((table[at + 1] as number) + (table[at + 3] as number)) | 0) + x5) | 0;
      const x0 = ((((table[at] as number) + (table[at + 1] as number)) | 0) + ((x23 + x4) | 0)) | 0;
      // whole numbers compare by their upper halves
      most0 = x0 > most0 ? x0 : most0;
      most1 = larger(most1, larger(x1, larger(x2, x4)));
      most2 = larger(most2, larger(x3, larger(x5, x6)));
      most3 = x7 > most3 ? x7 : most3;
      low0 = larger(low0, x0 & lowerHalf);
      low1 = larger(low1, larger(x1 & lowerHalf, larger(x2 & lowerHalf, x4 & lowerHalf)));
      low2 = larger(low2, larger(x3 & lowerHalf, larger(x5 & lowerHalf, x6 & lowerHalf)));
      low3 = larger(low3, x7 & lowerHalf);
    }
    for (const [more, support] of [low0, low1, low2, low3].entries())
      if (support > (best.support[base + count + more] as number)) {
        best.support[base + count + more] = support;
        best.set[base + count + more] = findIn(table, start, groups, more, support, (sum) => sum & lowerHalf);
        improved = true;
      }
    for (const [more, sums] of [most0, most1, most2, most3].entries()) {
      const support = sums >>> upperHalf;
      const size = base + count + more + 1;
      if (support <= (best.support[size] as number)) continue;
      best.support[size] = support;
      best.set[size] = last | findIn(table, start, groups, more, support, (sum) => sum >>> upperHalf);
      improved = true;
    }
  }
  return improved;
};

const larger = (a: number, b: number): number => (a > b ? a : b);

const groupSums = new Int32Array(1 << lastBits);

/** The first set of the groups that has this support with so many of its last three bits. */
const findIn = (
  table: Int32Array,
  start: number,
  groups: Int32Array,
  more: number,
  support: number,
  read: (sum: number) => number,
): number => {
  for (const group of groups) {
    const at = start + (group << lastBits);
    groupSums.set(table.subarray(at, at + groupSums.length));
    addPasses(groupSums, 0, groupSums.length, 0, lastBits);
    for (let low = 0; low < groupSums.length; low += 1)
      if (popcount(low) === more && read(groupSums[low] as number) === support) return at + low;
  }
  throw new Error('a support without a set');
};

const itself = (sum: number): number => sum;

/** Fewer than three clauses: no groups of eight. */
const searchFew = (table: Int32Array, bits: number, best: Best, base: number): boolean => {
  addPasses(table, 0, 1 << bits, 0, bits);
  return searchSums(table, bits, best, base, itself);
};

const joinPass = (table: Int32Array, bits: number, bit: number): void => {
  const step = 1 << bit;
  for (let base = 0; base < 1 << bits; base += step * 2)
    for (let at = base; at < base + step; at += 1)
      table[at] = (table[at] as number) | (table[at + step] as number);
};

const searchSums = (
  table: Int32Array,
  bits: number,
  best: Best,
  base: number,
  worthOf: (sum: number) => number,
): boolean => {
  let improved = false;
  for (let set = 0; set < 1 << bits; set += 1) {
    const count = base + popcount(set);
    const support = worthOf(table[set] as number);
    if (support <= (best.support[count] as number)) continue;
    best.support[count] = support;
    best.set[count] = set;
    improved = true;
  }
  return improved;
};
