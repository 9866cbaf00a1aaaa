import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places, question } from './pool.fixture.ts';
import { searchGroups } from './search.ts';

const search = (asked: ReturnType<typeof question>, effort = 1_000_000) =>
  searchGroups(asked, {
    shares: [],
    ceiling: asked.wishes.reduce((sum, { number }) => sum + number, 0),
    effort,
  });

describe('minimum groups', () => {
  const all = (number: number, uses: number[]) => places(`all ${number}`, number, uses, { minimum: number });
  it('all or nobody: seven of 3, 4 and 5 are the first two', () => {
    const { served, atMost, shares } = search(question([all(3, [0]), all(4, [0]), all(5, [0])], [7]));
    assert.deepEqual([served, atMost], [7, 7]);
    assert.deepEqual(
      shares.map(({ offer }) => offer).toSorted((a, b) => a - b),
      [0, 1],
    );
  });
  it('what cannot be is known to be impossible', () => {
    const { served, atMost } = search(question([all(3, [0]), all(5, [0])], [7]));
    assert.deepEqual([served, atMost], [5, 5]);
  });
  it('offers without a minimum fill the gap', () =>
    assert.equal(search(question([all(5, [0]), places('any', 4, [0])], [7])).served, 7));
  it('a group belongs to one wish', () =>
    assert.deepEqual(search(question([places('a', 8, [0, 1], { minimum: 5 })], [4, 4])).served, 0));
  it('without effort it says only what it was given', () =>
    assert.deepEqual(search(question([all(5, [0])], [7]), 0), { served: 0, atMost: 7, shares: [] }));
});
