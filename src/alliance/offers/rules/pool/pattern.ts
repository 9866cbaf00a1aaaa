import type { PooledOffer, Wish } from '../../pool-types.ts';

/** Offers that count for the same wishes, so that the flow sees them as one. */
export interface Patterns {
  /** Pattern of each offer. */
  of: Int32Array;
  count: number;
  /** Sum of places of each pattern. */
  places: Float64Array;
  /** Wishes of pattern `p`: `wishes[start[p]]` to before `wishes[start[p + 1]]`, ascending. */
  start: Int32Array;
  wishes: Int32Array;
}

const bits = 32;

/**
 * Puts offers together that may serve exactly the same wishes. Each offer's wishes are a row of bits; the offers are
 * parted word by word, so that any number of wishes works without long keys.
 *
 * @de Angebote gleicher Eignung
 * @source buendel#gleiche-eignung
 */
export const patternsOf = (
  uses: number,
  offers: readonly PooledOffer[],
  wishes: readonly Wish[],
): Patterns => {
  const words = Math.max(1, Math.ceil(wishes.length / bits));
  const rows = eligibility(uses, offers, wishes, words);
  const { of, count } = partition(rows, offers.length, words);
  const places = new Float64Array(count);
  const first = new Int32Array(count).fill(-1);
  for (const [index, offer] of offers.entries()) {
    const pattern = of[index] as number;
    places[pattern] = (places[pattern] as number) + offer.places;
    if (first[pattern] === -1) first[pattern] = index;
  }
  const start = new Int32Array(count + 1);
  const list: number[] = [];
  for (let pattern = 0; pattern < count; pattern += 1) {
    const row = (first[pattern] as number) * words;
    for (let wish = 0; wish < wishes.length; wish += 1)
      if (((rows[row + (wish >>> 5)] as number) >>> (wish & 31)) & 1) list.push(wish);
    start[pattern + 1] = list.length;
  }
  return { of, count, places, start, wishes: Int32Array.from(list) };
};

/** For each offer a row of bits, one per wish that one of its uses serves. */
const eligibility = (
  uses: number,
  offers: readonly PooledOffer[],
  wishes: readonly Wish[],
  words: number,
): Uint32Array => {
  const served = new Uint32Array(uses * words);
  for (const [wish, { uses: own }] of wishes.entries())
    for (const use of own) {
      const at = use * words + (wish >>> 5);
      served[at] = (served[at] as number) | (1 << (wish & 31));
    }
  const rows = new Uint32Array(offers.length * words);
  for (let offer = 0, row = 0; offer < offers.length; offer += 1, row += words)
    for (const use of (offers[offer] as PooledOffer).uses)
      for (let word = 0; word < words; word += 1)
        rows[row + word] = (rows[row + word] as number) | (served[use * words + word] as number);
  return rows;
};

/** Numbers equal rows alike. A part and a word fit into one exact number: 2^21 parts × 2^32. */
const partition = (rows: Uint32Array, length: number, words: number): { of: Int32Array; count: number } => {
  const of = new Int32Array(length);
  let count = Math.min(1, length);
  for (let word = 0; word < words; word += 1) {
    const parts = new Map<number, number>();
    for (let index = 0; index < length; index += 1) {
      const key = (of[index] as number) * 2 ** bits + (rows[index * words + word] as number);
      let part = parts.get(key);
      if (part === undefined) parts.set(key, (part = parts.size));
      of[index] = part;
    }
    count = parts.size;
  }
  return { of, count };
};
