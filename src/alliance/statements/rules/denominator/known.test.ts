import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSettled, nothingKnown, offer, spread } from './known.ts';
import { setOf } from './part.ts';

describe('what is known', () => {
  it('keeps the better text', () => {
    const known = nothingKnown(3, 10);
    offer(known, 2, 5, setOf([0, 1]));
    offer(known, 2, 4, setOf([1, 2]));
    assert.equal(known.lower[2], 5);
    assert.equal(known.setLo[2], 0b011);
  });
  it('passes a longer text on to shorter ones by leaving out clauses', () => {
    const known = nothingKnown(40, 10);
    offer(known, 3, 7, setOf([5, 31, 33]));
    offer(known, 1, 8, setOf([9]));
    spread(known);
    assert.deepEqual([...known.lower.subarray(0, 4)], [8, 8, 7, 7]);
    assert.deepEqual([known.setLo[2], known.setHi[2]], [0, 0b1010]);
    assert.deepEqual([known.setLo[0], known.setHi[0]], [0, 0]);
  });
  it('passes a limit on to longer texts', () => {
    const known = nothingKnown(3, 10);
    known.upper[1] = 6;
    offer(known, 3, 6, setOf([0, 1, 2]));
    spread(known);
    assert.deepEqual([...known.upper], [10, 6, 6, 6]);
    assert.deepEqual(
      [0, 1, 2, 3].map((count) => isSettled(known, count)),
      [false, true, true, true],
    );
  });
});
