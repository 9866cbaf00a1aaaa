import { type Measure, popcount, wordBits } from './instance.ts';
import { sumSupersets } from './superset.ts';

/** Patterns as one part of the search sees them: only its open clauses are left, as bits 0 to `open` − 1. */
export interface Part {
  measure: Measure;
  open: number;
  count: number;
  lo: Int32Array;
  hi: Int32Array;
  weight: Int32Array;
}

/** Blocks of ten clauses: three to a word, and their tables stay near the processor. */
const blockBits = 10;
const blocksPerWord = wordBits / blockBits;
const mostBlocks = 2 * blocksPerWord;
const mostOpen = 2 * wordBits;
/** Sums of shares are rounded; supports are whole, so a thousandth more keeps every bound true. */
const slack = 1e-3;

const wholes = Array.from({ length: mostBlocks }, () => new Int32Array(1 << blockBits));
const shares = Array.from({ length: mostBlocks }, () => new Float64Array(1 << blockBits));

const blocksOf = (open: number): number => Math.ceil(open / blockBits);
const widthOf = (open: number, block: number): number => Math.min(blockBits, open - block * blockBits);

/** What the open clauses of a part carry, block by block: `table[set]` combines all who accept a set of one block. */
export const sumBlocks = ({ measure, open, count, lo, hi, weight }: Part): Int32Array[] => {
  const blocks = blocksOf(open);
  for (let block = 0; block < blocks; block += 1) {
    const table = wholes[block] as Int32Array;
    const word = block < blocksPerWord ? lo : hi;
    const shift = (block % blocksPerWord) * blockBits;
    const width = widthOf(open, block);
    table.fill(0, 0, 1 << width);
    if (measure === 'sum')
      for (let index = 0; index < count; index += 1) {
        const at = ((word[index] as number) >>> shift) & 1023;
        table[at] = ((table[at] as number) + (weight[index] as number)) | 0;
      }
    else
      for (let index = 0; index < count; index += 1) {
        const at = ((word[index] as number) >>> shift) & 1023;
        table[at] = (table[at] as number) | (weight[index] as number);
      }
    sumSupersets(table, width, measure);
  }
  return wholes;
};

/** The worth of each open clause alone, read from the sums of the blocks. */
export const singles = (tables: Int32Array[], { open, measure }: Part, into: Float64Array): void => {
  for (let clause = 0; clause < open; clause += 1) {
    const weight = (tables[Math.floor(clause / blockBits)] as Int32Array)[
      1 << (clause % blockBits)
    ] as number;
    into[clause] = measure === 'sum' ? weight : popcount(weight);
  }
};

const blockBest = new Float64Array(blockBits + 1);
const scratch = new Float64Array(mostOpen + 1);

/**
 * No set of `r` open clauses is carried by more than `bound[r]`: the support of a union of sets, one from each block, is at
 * most the smallest of their supports; for each count the clauses are spread over the blocks as favourably as can be.
 *
 * @de Schranke aus Blöcken
 * @source nenner#blockschranke
 */
export const boundBySmallest = (
  tables: Int32Array[],
  part: Part,
  total: number,
  bound: Float64Array,
): void => {
  bound.fill(0, 0, part.open + 1);
  bound[0] = total;
  let reached = 0;
  for (let block = 0; block < blocksOf(part.open); block += 1) {
    const width = widthOf(part.open, block);
    blockBest.fill(0);
    const table = tables[block] as Int32Array;
    for (let set = 0; set < 1 << width; set += 1) {
      const support = part.measure === 'sum' ? (table[set] as number) : popcount(table[set] as number);
      const count = popcount(set);
      if (support > (blockBest[count] as number)) blockBest[count] = support;
    }
    scratch.fill(0, 0, reached + width + 1);
    for (let some = 0; some <= reached; some += 1)
      for (let more = 0; more <= width; more += 1) {
        const smaller = Math.min(bound[some] as number, blockBest[more] as number);
        if (smaller > (scratch[some + more] as number)) scratch[some + more] = smaller;
      }
    reached += width;
    bound.set(scratch.subarray(0, reached + 1));
  }
};

/**
 * A second bound for sums: every member lost by any clause is lost once. Its weight is shared among the blocks in which it
 * rejects something, so what the blocks lose on their own may be added, and the smallest loss of each block for each count
 * bounds the loss of all. `bound` keeps the smaller of both bounds.
 *
 * @de Schranke aus geteilten Verlusten
 * @source nenner#verlustschranke
 */
export const boundByShares = (part: Part, total: number, bound: Float64Array): void => {
  const { open, count, lo, hi, weight } = part;
  const blocks = blocksOf(open);
  for (let block = 0; block < blocks; block += 1) (shares[block] as Float64Array).fill(0);
  const allLow = open >= wordBits ? 2 ** wordBits - 1 : 2 ** open - 1;
  const allHigh = open > wordBits ? 2 ** (open - wordBits) - 1 : 0;
  for (let index = 0; index < count; index += 1) {
    const low = ~(lo[index] as number) & allLow;
    const high = ~(hi[index] as number) & allHigh;
    const each = (weight[index] as number) / (popcount(low) + popcount(high));
    for (let block = 0; block < blocks; block += 1) {
      const word = block < blocksPerWord ? low : high;
      const rejected = (word >>> ((block % blocksPerWord) * blockBits)) & 1023;
      if (rejected === 0) continue;
      const table = shares[block] as Float64Array;
      table[rejected] = (table[rejected] as number) + each * popcount(rejected);
    }
  }
  loss.fill(0, 0, open + 1);
  let reached = 0;
  for (let block = 0; block < blocks; block += 1) {
    const width = widthOf(open, block);
    leastLoss(shares[block] as Float64Array, width);
    scratch.fill(Number.POSITIVE_INFINITY, 0, reached + width + 1);
    for (let some = 0; some <= reached; some += 1)
      for (let more = 0; more <= width; more += 1) {
        const sum = (loss[some] as number) + (blockBest[more] as number);
        if (sum < (scratch[some + more] as number)) scratch[some + more] = sum;
      }
    reached += width;
    loss.set(scratch.subarray(0, reached + 1));
  }
  for (let some = 0; some <= open; some += 1) {
    const left = Math.floor(total - (loss[some] as number) + slack);
    if (left < (bound[some] as number)) bound[some] = left;
  }
};

const loss = new Float64Array(mostOpen + 1);

/** For each count the least share that a set of one block loses: all minus the shares that reject nothing of the set. */
const leastLoss = (table: Float64Array, width: number): void => {
  // afterwards table[set] sums the shares whose rejections lie within the set
  for (let bit = 0; bit < width; bit += 1) {
    const step = 1 << bit;
    for (let base = 0; base < 1 << width; base += step * 2)
      for (let at = base; at < base + step; at += 1)
        table[at + step] = (table[at + step] as number) + (table[at] as number);
  }
  const all = (1 << width) - 1;
  const everything = table[all] as number;
  blockBest.fill(Number.POSITIVE_INFINITY);
  for (let set = 0; set <= all; set += 1) {
    const lost = everything - (table[all ^ set] as number);
    const count = popcount(set);
    if (lost < (blockBest[count] as number)) blockBest[count] = lost;
  }
};
