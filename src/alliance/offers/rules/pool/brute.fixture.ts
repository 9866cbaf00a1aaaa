import fc from 'fast-check';
import type { PoolQuestion } from '../../pool-types.ts';

/**
 * The most that can be served, by trying every split of every offer in turn: only for small pools, and written without
 * any thought of flows.
 */
export const bruteMost = ({ offers, wishes }: PoolQuestion): number => {
  const known = new Map<string, number>();
  const most = (offer: number, lacking: readonly number[]): number => {
    const own = offers[offer];
    if (!own) return 0;
    const key = `${offer}|${lacking.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = 0;
    const split = (wish: number, left: number, rest: readonly number[], taken: number): void => {
      if (wish === wishes.length) return void (best = Math.max(best, taken + most(offer + 1, rest)));
      split(wish + 1, left, rest, taken);
      if (!own.uses.some((use) => wishes[wish]?.uses.includes(use))) return;
      for (let number = Math.max(1, own.minimum); number <= Math.min(left, rest[wish] as number); number += 1)
        split(wish + 1, left - number, rest.with(wish, (rest[wish] as number) - number), taken + number);
    };
    split(0, own.places, lacking, 0);
    known.set(key, best);
    return best;
  };
  return most(
    0,
    wishes.map(({ number }) => number),
  );
};

const useCount = 5;
const someUses = fc.uniqueArray(fc.integer({ min: 0, max: useCount - 1 }), { minLength: 1, maxLength: 3 });

/** Small pools, with minimum groups up to `largest`. */
export const questions = (largest: number): fc.Arbitrary<PoolQuestion> =>
  fc.record({
    uses: fc.constant(useCount),
    offers: fc
      .array(
        fc.record({
          places: fc.integer({ min: 0, max: 6 }),
          firm: fc.boolean(),
          minimum: fc.integer({ min: 1, max: largest }),
          uses: someUses,
        }),
        { maxLength: 5 },
      )
      .map((list) => list.map((offer, index) => ({ id: `offer ${index}`, ...offer }))),
    wishes: fc.array(fc.record({ number: fc.integer({ min: 0, max: 9 }), uses: someUses }), { maxLength: 4 }),
  });
