import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recount } from './check.ts';
import { searchGreedily } from './greedy.ts';
import { camps, chance, inhabitants, lands, ones } from './instances.fixture.ts';
import { type Measure, patternsOf } from './instance.ts';
import { nothingKnown } from './known.ts';
import { clausesOf, rootOf } from './part.ts';

describe('good texts to begin with', () => {
  for (const [clauses, measure] of [
    [1, 'sum'],
    [9, 'union'],
    [33, 'sum'],
  ] as [number, Measure][])
    it(`are real texts of every size with their real support: ${clauses} clauses, ${measure}`, () => {
      const next = chance(clauses);
      const acceptance = camps(150, clauses, { camps: 4, differs: 0.1 }, next);
      const weights = measure === 'sum' ? inhabitants(150, next) : lands(150, next);
      const known = nothingKnown(clauses, 2 ** 30);
      searchGreedily(rootOf(patternsOf(acceptance, weights, measure)), known, 4);
      for (let count = 0; count <= clauses; count += 1) {
        const text = clausesOf(
          { lo: known.setLo[count] as number, hi: known.setHi[count] as number },
          clauses,
        );
        assert.equal(text.length, count);
        assert.equal(recount(acceptance, weights, measure, text), known.lower[count]);
      }
    });
  it('leave nothing out where everybody accepts everything', () => {
    const known = nothingKnown(26, 3);
    const acceptance = camps(3, 26, { camps: 1, differs: 0 }, () => 0);
    searchGreedily(rootOf(patternsOf(acceptance, ones(3), 'sum')), known, 2);
    assert.ok([...known.lower].every((support) => support === 3));
  });
});
