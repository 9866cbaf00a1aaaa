import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places, question } from './pool.fixture.ts';
import { mostAtRatio } from './ratio.ts';

describe('the most at a ratio', () => {
  const offers = [places('a', 5, [0]), places('b', 8, [0, 1]), places('c', 4, [1])];
  it('two of one for each of the other, in whole multiples', () => {
    const { times, proof, limit } = mostAtRatio(question(offers, [2, 1]));
    assert.deepEqual([times, proof], [5, 'cut']);
    assert.deepEqual(limit, { wishes: [0, 1], offers: [0, 1, 2], wanted: 18, places: 17 });
  });
  it('20 to 10 is two to one', () => assert.equal(mostAtRatio(question(offers, [20, 10])).times, 5));
  it('the scarce one binds', () => {
    const { times, limit } = mostAtRatio(question(offers, [1, 4]));
    assert.equal(times, 3);
    assert.deepEqual(limit, { wishes: [1], offers: [1, 2], wanted: 16, places: 12 });
  });
  it('minimum groups may skip multiples', () => {
    const { times, proof } = mostAtRatio(question([places('a', 8, [0], { minimum: 8 })], [3]));
    assert.deepEqual([times, proof], [8, 'cut']);
    const pairs = question([places('a', 9, [0], { minimum: 5 }), places('b', 3, [1])], [2, 1]);
    assert.deepEqual([mostAtRatio(pairs).times, mostAtRatio(pairs).proof], [3, 'cut']);
  });
  it('of nothing is nothing', () => assert.equal(mostAtRatio(question(offers, [0, 0])).times, 0));
});
