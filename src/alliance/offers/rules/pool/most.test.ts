import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solve } from './answer.ts';
import { mostAlone, mostBeside } from './most.ts';
import { places, question } from './pool.fixture.ts';

const offers = [places('a', 5, [0]), places('b', 8, [0, 1]), places('c', 4, [1], { firm: false })];

describe('the most', () => {
  it('of each use alone and of all together; a place in two uses is in the sum once', () => {
    const [first, second, both] = mostAlone(2, offers, [[0], [1], [0, 1]]);
    assert.deepEqual(first, { offers: 2, firm: 13, upTo: 0 });
    assert.deepEqual(second, { offers: 2, firm: 8, upTo: 4 });
    assert.deepEqual(both, { offers: 3, firm: 13, upTo: 4 });
  });
  it('of one wish beside the other, and who binds it', () => {
    const asked = question(offers, [10, 6]);
    const [first, second] = mostBeside(asked, solve(asked));
    assert.equal(first?.most, 11);
    assert.deepEqual(first?.limit, { wishes: [0, 1], offers: [0, 1, 2], wanted: 17, places: 17 });
    assert.equal(second?.most, 7);
    assert.equal(second?.ceiling, false);
  });
  it('is a ceiling where minimum groups are among those that count', () => {
    const asked = question([places('a', 5, [0], { minimum: 3 })], [4]);
    assert.deepEqual(
      mostBeside(asked, solve(asked)).map(({ most, ceiling }) => [most, ceiling]),
      [[5, true]],
    );
  });
});
