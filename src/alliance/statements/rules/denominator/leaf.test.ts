import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bruteForce, chance, lands, noise, ones } from './instances.fixture.ts';
import { type Measure, patternsOf } from './instance.ts';
import { nothingKnown } from './known.ts';
import { searchLeaf } from './leaf.ts';
import { emptySet, narrow, rootOf, roomFor, setOf } from './part.ts';

describe('looking at every subset', () => {
  for (const measure of ['sum', 'union'] as Measure[])
    it(`finds the best of every size: ${measure}`, () => {
      const next = chance(4);
      const acceptance = noise(60, 10, 0.7, next);
      const weights = measure === 'sum' ? ones(60) : lands(60, next);
      const known = nothingKnown(10, 60);
      searchLeaf(rootOf(patternsOf(acceptance, weights, measure)), known, emptySet);
      assert.deepEqual([...known.lower], bruteForce(acceptance, weights, measure));
    });
  it('counts the clauses that are taken already, and names them', () => {
    const root = rootOf(patternsOf(noise(80, 12, 0.9, chance(6)), ones(80), 'sum'));
    const room = roomFor(root);
    narrow(root, room, setOf([2, 7]), Int32Array.of(0, 1, 11), 3, 0);
    const known = nothingKnown(12, 80);
    searchLeaf(room, known, setOf([2, 7]));
    assert.equal(known.lower[1], -1);
    for (const count of [2, 3, 4, 5]) assert.ok((known.lower[count] as number) >= 0);
    assert.equal(known.setLo[5], setOf([0, 1, 2, 7, 11]).lo);
  });
});
