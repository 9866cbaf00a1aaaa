import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptanceOf } from './instances.fixture.ts';
import { isWeighable, patternsOf, popcount, worth } from './instance.ts';

/** Rows as written: `1` accepts, `0` does not. */
const rows = (...written: string[]) =>
  acceptanceOf(
    written.length,
    written[0]?.length ?? 0,
    (member, clause) => written[member]?.[clause] === '1',
  );

describe('patterns', () => {
  it('add the weights of members who accept the same, the heaviest first', () => {
    const patterns = patternsOf(rows('110', '011', '110', '000'), Int32Array.of(2, 9, 3, 1), 'sum');
    assert.deepEqual([...patterns.lo], [0b110, 0b011, 0b000]);
    assert.deepEqual([...patterns.weight], [9, 5, 1]);
  });
  it('of Länder join them, so that no Land counts twice', () => {
    const patterns = patternsOf(rows('11', '11', '11'), Int32Array.of(0b100, 0b001, 0b100), 'union');
    assert.deepEqual([...patterns.weight], [0b101]);
    assert.equal(worth('union', 0b101), 2);
  });
  it('leave out members without weight', () => {
    assert.equal(patternsOf(rows('1', '0'), Int32Array.of(0, 0), 'sum').lo.length, 0);
  });
  it('keep clauses of both words apart', () => {
    const wide = acceptanceOf(3, 60, (member, clause) => clause === [29, 30, 59][member]);
    const patterns = patternsOf(wide, Int32Array.of(3, 2, 1), 'sum');
    assert.deepEqual([...patterns.lo], [1 << 29, 0, 0]);
    assert.deepEqual([...patterns.hi], [0, 1, 1 << 29]);
  });
  it('do not depend on the order of members', () => {
    const one = patternsOf(rows('10', '01', '11'), Int32Array.of(1, 1, 1), 'sum');
    const other = patternsOf(rows('11', '10', '01'), Int32Array.of(1, 1, 1), 'sum');
    assert.deepEqual(one, other);
  });
});

describe('weights', () => {
  it('are whole, not negative, and their sum stays exact', () => {
    assert.equal(isWeighable(Int32Array.of(2_147_483_647)), true);
    assert.equal(isWeighable(Int32Array.of(2_147_483_647, 1)), false);
    assert.equal(isWeighable(Int32Array.of(5, -1)), false);
  });
  it('count bits in both halves of a word', () => {
    for (const [word, bits] of [
      [0, 0],
      [1, 1],
      [0x3fffffff, 30],
      [-1, 32],
      [0x10010, 2],
    ] as const)
      assert.equal(popcount(word), bits);
  });
});
