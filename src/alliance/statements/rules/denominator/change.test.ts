import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestFor, lossPerClause, smallestChanges, type Weighed } from './change.ts';
import { frontierOf } from './frontier.ts';
import { acceptanceOf, chance, noise } from './instances.fixture.ts';
import { patternsOf } from './instance.ts';
import { recount } from './check.ts';

/** Five members and four clauses: one rejects nothing, one only the last, one the last two, two everything but the first. */
const rejections: number[][] = [[], [3], [2, 3], [1, 2, 3], [1, 2, 3]];
const acceptance = acceptanceOf(5, 4, (member, clause) => !rejections[member]?.includes(clause));
const byCount: Weighed = { acceptance, weights: Int32Array.of(1, 1, 1, 1, 1), measure: 'sum' };
const byLand: Weighed = { acceptance, weights: Int32Array.of(1, 1, 2, 4, 8), measure: 'union' };

describe('the longest text for a wanted support', () => {
  const frontier = frontierOf(patternsOf(acceptance, byCount.weights, 'sum'));
  for (const [wanted, clauses] of [
    [5, 1],
    [4, 1],
    [3, 2],
    [2, 3],
    [1, 4],
  ] as const)
    it(`${wanted} members: ${clauses}`, () => {
      assert.equal(longestFor(frontier, wanted).best?.count, clauses);
      assert.equal(longestFor(frontier, wanted).atMostClauses, clauses);
    });
  it('more than there are members: none', () => {
    assert.deepEqual(longestFor(frontier, 6), { best: null, atMostClauses: 0 });
  });
});

describe('loss per clause', () => {
  it('names who would come back without it, not who rejects others too', () => {
    const losses = lossPerClause(byCount, [0, 1, 2, 3]);
    assert.deepEqual(losses[3], { clause: 3, members: [1], rejectedBy: 4, gain: 1 });
    assert.deepEqual(losses[2], { clause: 2, members: [], rejectedBy: 3, gain: 0 });
    assert.deepEqual(losses[0], { clause: 0, members: [], rejectedBy: 0, gain: 0 });
  });
  it('by Länder counts none that carries the text already', () => {
    assert.deepEqual(lossPerClause(byLand, [0, 1, 2, 3])[3], {
      clause: 3,
      members: [1],
      rejectedBy: 4,
      gain: 0,
    });
  });
  it('is what recounting without the clause says, for 60 instances', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const next = chance(seed);
      const some = noise(30, 8, 0.85, next);
      const weighed: Weighed =
        seed % 2
          ? {
              acceptance: some,
              weights: Int32Array.from({ length: 30 }, () => Math.floor(9 * next())),
              measure: 'sum',
            }
          : {
              acceptance: some,
              weights: Int32Array.from({ length: 30 }, () => 1 << (16 * next())),
              measure: 'union',
            };
      const text = [0, 2, 3, 5, 7];
      const now = recount(some, weighed.weights, weighed.measure, text);
      for (const { clause, gain } of lossPerClause(weighed, text)) {
        const without = text.filter((other) => other !== clause);
        assert.equal(gain, recount(some, weighed.weights, weighed.measure, without) - now);
      }
    }
  });
});

describe('the smallest change', () => {
  it('is the clause that brings in the next member', () => {
    assert.deepEqual(smallestChanges(byCount, [0, 1, 2, 3]), [{ leaves: [3], members: [1], gain: 1 }]);
  });
  it('are several clauses where one is not enough, those that bring in most first', () => {
    const text = [0, 1, 2];
    assert.deepEqual(smallestChanges(byCount, text), [{ leaves: [2], members: [2], gain: 1 }]);
    const strict = {
      ...byCount,
      acceptance: acceptanceOf(5, 4, (member, clause) => member === 0 || clause === member % 2),
    };
    assert.deepEqual(smallestChanges(strict, [0, 1, 2]), [
      { leaves: [0, 2], members: [1, 3], gain: 2 },
      { leaves: [1, 2], members: [2, 4], gain: 2 },
    ]);
  });
  it('is none where everybody is in', () => assert.deepEqual(smallestChanges(byCount, [0]), []));
});
