import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundByShares, boundBySmallest, singles, sumBlocks } from './bounds.ts';
import { frontierOf } from './frontier.ts';
import { camps, chance, inhabitants, lands, noise, plane } from './instances.fixture.ts';
import { type Acceptance, type Measure, patternsOf } from './instance.ts';
import { rootOf } from './part.ts';

const boundsOf = (acceptance: Acceptance, weights: Int32Array, measure: Measure) => {
  const patterns = patternsOf(acceptance, weights, measure);
  const root = rootOf(patterns);
  const { total, points } = frontierOf(patterns);
  const tables = sumBlocks(root);
  const single = new Float64Array(60);
  singles(tables, root, single);
  const smallest = new Float64Array(61);
  boundBySmallest(tables, root, total, smallest);
  const both = smallest.slice();
  if (measure === 'sum') boundByShares(root, total, both);
  return { points, single, smallest, both };
};

describe('bounds', () => {
  it('are never below what a text really reaches', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const next = chance(seed);
      const clauses = 1 + (seed % 22);
      const union = seed % 4 === 0;
      const acceptance =
        seed % 2 === 0
          ? camps(90, clauses, { camps: 4, differs: 0.08 }, next)
          : noise(90, clauses, 0.5 + 0.4 * next(), next);
      const weights = union ? lands(90, next) : inhabitants(90, next);
      const { points, smallest, both } = boundsOf(acceptance, weights, union ? 'union' : 'sum');
      for (const { count, support } of points) {
        assert.ok((smallest[count] as number) >= support, `seed ${seed}, ${count} clauses`);
        assert.ok((both[count] as number) >= support, `seed ${seed}, ${count} clauses`);
        assert.ok((both[count] as number) <= (smallest[count] as number));
      }
    }
  });
  it('of one block are exact', () => {
    const next = chance(3);
    const { points, both } = boundsOf(plane(200, 10, 2, next), inhabitants(200, next), 'sum');
    for (const { count, support } of points) assert.equal(both[count], support);
  });
  it('from shared losses are closer where members reject clauses of one block only', () => {
    const next = chance(8);
    const { smallest, both } = boundsOf(noise(4_000, 20, 0.95, next), new Int32Array(4_000).fill(1), 'sum');
    assert.ok((both[20] as number) < (smallest[20] as number));
  });
  it('know what each clause carries alone', () => {
    const next = chance(5);
    const acceptance = noise(50, 13, 0.6, next);
    const { single } = boundsOf(acceptance, new Int32Array(50).fill(1), 'sum');
    for (let clause = 0; clause < 13; clause += 1)
      assert.equal(single[clause], [...acceptance.lo].filter((word) => (word >> clause) & 1).length);
  });
});
