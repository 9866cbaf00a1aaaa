import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { camps, chance, inhabitants, lands, noise, ones, plane } from './instances.fixture.ts';
import { frontierOf } from './frontier.ts';
import { type Acceptance, type Measure, patternsOf } from './instance.ts';
import { nothingKnown } from './known.ts';
import { rootOf } from './part.ts';
import { searchAll } from './sweep.ts';

const agrees = (acceptance: Acceptance, weights: Int32Array, measure: Measure) => {
  const patterns = patternsOf(acceptance, weights, measure);
  const table = frontierOf(patterns);
  const known = nothingKnown(patterns.clauses, table.total);
  assert.equal(
    searchAll(rootOf(patterns), known, () => true),
    true,
  );
  assert.deepEqual(
    [...known.lower],
    table.points.map(({ support }) => support),
  );
  assert.deepEqual([...known.upper], [...known.lower]);
};

describe('the search for all numbers of clauses', () => {
  for (const clauses of [3, 14, 16, 19, 22])
    it(`finds what superset sums find, ${clauses} clauses`, () => {
      const next = chance(clauses);
      agrees(plane(300, clauses, 2, next), inhabitants(300, next), 'sum');
      agrees(camps(300, clauses, { camps: 5, differs: 0.05 }, next), ones(300), 'sum');
      agrees(noise(2_000, clauses, 0.9, next), ones(2_000), 'sum');
      agrees(noise(200, clauses, 0.7, next), lands(200, next), 'union');
    });

  it('stops when told, and what it knows is kept', () => {
    const patterns = patternsOf(noise(500, 22, 0.9, chance(1)), ones(500), 'sum');
    const known = nothingKnown(22, 500);
    let left = 30;
    assert.equal(
      searchAll(rootOf(patterns), known, () => (left -= 1) > 0),
      false,
    );
    assert.ok([...known.lower].some((support) => support > 0));
    assert.ok([...known.upper].every((most) => most === 500));
  });
});
