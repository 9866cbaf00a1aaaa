import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepts, checkFrontier, recount } from './check.ts';
import { type Frontier, frontierOf } from './frontier.ts';
import { acceptanceOf, chance, inhabitants, noise } from './instances.fixture.ts';
import { patternsOf } from './instance.ts';

const next = chance(11);
const acceptance = noise(40, 14, 0.8, next);
const weights = inhabitants(40, next);
const right = frontierOf(patternsOf(acceptance, weights, 'sum'));
const changed = (count: number, change: Partial<Frontier['points'][number]>): Frontier => ({
  ...right,
  points: right.points.map((point) => (point.count === count ? { ...point, ...change } : point)),
});
const objections = (frontier: Frontier) =>
  checkFrontier(acceptance, weights, frontier).map(({ count, says }) => `${count} ${says}`);

describe('checking a frontier', () => {
  it('has nothing against a right one', () => assert.deepEqual(objections(right), []));
  it('finds a support that is not the members’', () => {
    const [five] = right.points.slice(5);
    assert.deepEqual(objections(changed(5, { support: (five?.support ?? 0) - 1 })), ['5 support']);
  });
  it('finds a text that is no text of its size', () => {
    assert.deepEqual(objections(changed(2, { clauses: [1] })), ['2 clauses']);
    assert.deepEqual(objections(changed(2, { clauses: [1, 1] })), ['2 clauses']);
    assert.deepEqual(objections(changed(2, { clauses: [1, 14] })), ['2 clauses']);
  });
  it('finds a limit below what is reached', () => {
    assert.deepEqual(objections(changed(3, { atMost: 1 })).includes('3 limits'), true);
  });
  it('finds a limit that rises with the number of clauses', () => {
    assert.deepEqual(objections(changed(9, { atMost: 10 ** 9 })), ['9 rising']);
  });
  it('finds a better text in the neighbourhood', () => {
    const worse = [0, 1, 2, 3, 4, 5].map((_, at) => right.points[6]?.clauses[at] ?? 0);
    const other =
      Array.from({ length: 14 }, (_, clause) => clause).find((clause) => !worse.includes(clause)) ?? 0;
    const text = [...worse.slice(1), other];
    const support = recount(acceptance, weights, 'sum', text);
    assert.ok(support < (right.points[6]?.support ?? 0));
    const claimed = { clauses: text, support, atMost: support };
    assert.ok(objections(changed(6, claimed)).includes('6 beaten'));
  });
});

describe('recounting', () => {
  it('adds members, or counts Länder once', () => {
    const three = acceptanceOf(3, 40, (member, clause) => member < 2 || clause === 35);
    assert.equal(accepts(three, 2, 35), true);
    assert.equal(accepts(three, 2, 5), false);
    assert.equal(recount(three, Int32Array.of(4, 5, 6), 'sum', [35]), 15);
    assert.equal(recount(three, Int32Array.of(4, 5, 6), 'sum', [35, 5]), 9);
    assert.equal(recount(three, Int32Array.of(1, 1, 2), 'union', [35]), 2);
    assert.equal(recount(three, Int32Array.of(1, 1, 2), 'union', [5]), 1);
  });
});
