import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openHeap } from './heap.ts';
import { chance } from './instances.fixture.ts';
import { emptySet, setOf } from './part.ts';

describe('what waits', () => {
  it('comes out by its bound, the highest first', () => {
    const heap = openHeap();
    const next = chance(1);
    const bounds = Array.from({ length: 500 }, () => Math.floor(next() * 100));
    for (const bound of bounds) heap.push({ bound, taken: emptySet, out: emptySet });
    const out: number[] = [];
    assert.equal(heap.top, Math.max(...bounds));
    for (let one = heap.pop(); one; one = heap.pop()) out.push(one.bound);
    assert.deepEqual(
      out,
      bounds.toSorted((a, b) => b - a),
    );
  });
  it('of equal bounds the latest first, so that the search goes deep', () => {
    const heap = openHeap();
    for (const clause of [1, 2, 3]) heap.push({ bound: 5, taken: setOf([clause]), out: emptySet });
    assert.deepEqual(
      [heap.pop(), heap.pop(), heap.pop()].map((one) => one?.taken.lo),
      [8, 4, 2],
    );
  });
  it('empty says that nothing is possible', () => {
    assert.equal(openHeap().top, -1);
    assert.equal(openHeap().pop(), undefined);
  });
});
