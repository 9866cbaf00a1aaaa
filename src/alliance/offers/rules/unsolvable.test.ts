import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toldTogether } from './unsolvable.ts';

/** Each sum by its holders: `told('abc', 'abcd')`. */
const told = (...sums: string[]): number[] => {
  const holders = [...new Set(sums.join(''))];
  const parts = holders.map((holder) => ({
    holder,
    sums: sums.flatMap((own, index) => (own.includes(holder) ? [index] : [])),
  }));
  return [...toldTogether(sums.length, parts)].toSorted((a, b) => a - b);
};

describe('sums that may be told together', () => {
  for (const [why, sums, expected] of [
    ['three holders', ['abc'], [0]],
    ['two are too few', ['ab'], []],
    ['sums that share nobody', ['abc', 'def'], [0, 1]],
    ['the same sum twice', ['abc', 'abc'], [0, 1]],
    ['one more holder follows from the difference', ['abc', 'abcd'], [1]],
    ['two more as well', ['abc', 'abcde'], [1]],
    ['three more do not', ['abc', 'abcdef'], [0, 1]],
    ['neither holds the other, but both a third', ['abcx', 'defx', 'abcdef'], [0, 2]],
    ['a third that is the other two and one more', ['abc', 'def', 'abcdefg'], [0, 2]],
    ['nothing', [], []],
  ] as const)
    it(why, () => assert.deepEqual(told(...sums), expected));
  it('an unlucky order of holders changes nothing', () => assert.deepEqual(told('abcde', 'fabc'), [0, 1]));
});
