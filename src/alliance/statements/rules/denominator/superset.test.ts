import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chance } from './instances.fixture.ts';
import { type Measure, popcount, worth } from './instance.ts';
import { searchSubsets, sumSupersets } from './superset.ts';

const tableOf = (bits: number, measure: Measure, seed: number): Int32Array => {
  const next = chance(seed);
  return Int32Array.from({ length: 1 << bits }, () =>
    measure === 'union'
      ? 1 << Math.floor(16 * next())
      : next() < 400 / 2 ** bits
        ? 1 + Math.floor(50 * next())
        : 0,
  );
};
const plainly = (table: Int32Array, measure: Measure, set: number): number => {
  let combined = 0;
  for (const [pattern, weight] of table.entries())
    if ((pattern & set) === set) combined = measure === 'sum' ? combined + weight : combined | weight;
  return combined;
};

describe('superset sums', () => {
  for (const measure of ['sum', 'union'] as const)
    for (const bits of [0, 1, 2, 3, 4, 5, 7, 10])
      it(`combine every pattern that contains a set: ${measure} of ${bits} clauses`, () => {
        const exact = tableOf(bits, measure, bits + 1);
        const table = exact.slice();
        sumSupersets(table, bits, measure);
        for (let set = 0; set < 1 << bits; set += 1)
          assert.equal(table[set], plainly(exact, measure, set), `set ${set}`);
      });

  for (const measure of ['sum', 'union'] as const)
    for (const [bits, heavy] of [1, 2, 3, 4, 6, 11, 15, 16].flatMap((size) => [
      [size, true] as const,
      [size, false] as const,
    ]))
      it(`find the best set of each size: ${heavy ? 'heavy' : 'light'} ${measure} of ${bits} clauses`, () => {
        const exact = tableOf(bits, measure, bits + 20);
        const sums = exact.slice();
        sumSupersets(sums, bits, measure);
        const best = new Int32Array(bits + 1);
        for (const [set, sum] of sums.entries())
          best[popcount(set)] = Math.max(best[popcount(set)] as number, worth(measure, sum));
        const found = { support: new Int32Array(bits + 3), set: new Int32Array(bits + 3) };
        assert.equal(searchSubsets(exact.slice(), bits, measure, heavy ? 2 ** 30 : 0, found, 2), true);
        for (let count = 0; count <= bits; count += 1) {
          assert.equal(found.support[count + 2], best[count]);
          if (best[count] === 0) continue;
          const set = found.set[count + 2] as number;
          assert.equal(popcount(set), count);
          assert.equal(worth(measure, sums[set] as number), best[count]);
        }
      });

  it('leave alone what is known to be as good', () => {
    const found = { support: new Int32Array(5).fill(1_000), set: new Int32Array(5).fill(-1) };
    assert.equal(searchSubsets(tableOf(4, 'sum', 3), 4, 'sum', 800, found, 0), false);
    assert.deepEqual([...found.set], [-1, -1, -1, -1, -1]);
  });
});
