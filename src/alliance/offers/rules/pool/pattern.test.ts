import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternsOf } from './pattern.ts';
import { places } from './pool.fixture.ts';

const wishesFor = (count: number) => Array.from({ length: count }, (_, use) => ({ number: 1, uses: [use] }));

describe('offers that count for the same wishes', () => {
  it('are one pattern, whatever else differs', () => {
    const offers = [places('a', 5, [0, 1]), places('b', 3, [1, 0]), places('c', 2, [1])];
    const patterns = patternsOf(2, offers, wishesFor(2));
    assert.equal(patterns.count, 2);
    assert.equal(patterns.of[0], patterns.of[1]);
    assert.deepEqual(
      [...patterns.places].toSorted((a, b) => a - b),
      [2, 8],
    );
  });
  it('uses that nobody asked for make no difference', () => {
    const offers = [places('a', 5, [0, 2]), places('b', 3, [0])];
    assert.equal(patternsOf(3, offers, [{ number: 1, uses: [0] }]).count, 1);
  });
  it('a wish that several uses serve is one wish', () => {
    const offers = [places('a', 5, [0]), places('b', 3, [1])];
    const patterns = patternsOf(2, offers, [{ number: 1, uses: [0, 1] }]);
    assert.deepEqual([patterns.count, ...patterns.places], [1, 8]);
  });
  it('the 33rd wish is told from the first', () => {
    const offers = [places('a', 1, [0]), places('b', 1, [32]), places('c', 1, [0, 32])];
    const patterns = patternsOf(70, offers, wishesFor(70));
    assert.equal(patterns.count, 3);
    assert.deepEqual(
      [...patterns.wishes.subarray(patterns.start[patterns.of[2] as number])].slice(0, 2),
      [0, 32],
    );
  });
  it('no offer, no pattern', () => assert.equal(patternsOf(1, [], wishesFor(1)).count, 0));
});
