import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { camps, chance, inhabitants, lands, noise, ones, plane } from './instances.fixture.ts';
import { frontierOf } from './frontier.ts';
import { type Acceptance, type Measure, patternsOf } from './instance.ts';
import { nothingKnown } from './known.ts';
import { rootOf } from './part.ts';
import { searchTarget } from './target.ts';

/** The search by number of clauses alone, without any start, against superset sums over every set. */
const agrees = (acceptance: Acceptance, weights: Int32Array, measure: Measure, name: string) => {
  const patterns = patternsOf(acceptance, weights, measure);
  const table = frontierOf(patterns);
  assert.equal(table.how, 'every-set');
  for (const { count, support } of table.points) {
    const known = nothingKnown(patterns.clauses, table.total);
    searchTarget(rootOf(patterns), known, count).advance(1_000_000);
    assert.equal(known.lower[count], support, `${name}, ${count} clauses`);
    assert.equal(known.upper[count], support, `${name}, ${count} clauses`);
  }
};

describe('the search for one number of clauses', () => {
  for (const clauses of [15, 17, 20, 22])
    it(`finds what superset sums find, ${clauses} clauses`, () => {
      const next = chance(clauses);
      agrees(plane(300, clauses, 2, next), inhabitants(300, next), 'sum', 'plane');
      agrees(camps(300, clauses, { camps: 5, differs: 0.05 }, next), ones(300), 'sum', 'camps');
      agrees(noise(80, clauses, 0.8, next), inhabitants(80, next), 'sum', 'noise');
      agrees(noise(200, clauses, 0.7, next), lands(200, next), 'union', 'Länder');
    });

  it('goes on where it was interrupted', () => {
    const next = chance(5);
    const patterns = patternsOf(plane(500, 30, 2, next), ones(500), 'sum');
    const known = nothingKnown(30, 500);
    const search = searchTarget(rootOf(patterns), known, 14);
    let last = known.upper[14] as number;
    while (search.advance(3) > 0) {
      assert.ok((known.upper[14] as number) <= last);
      last = known.upper[14] as number;
    }
    assert.equal(known.lower[14], frontierOf(patterns).points[14]?.support);
    assert.equal(known.upper[14], known.lower[14]);
  });
});
