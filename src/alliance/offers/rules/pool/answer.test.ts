import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerPool } from './answer.ts';
import { places, question } from './pool.fixture.ts';

describe('can the pool serve this?', () => {
  it('a place offered twice is one place', () => {
    const offers = [places('a', 5, [0, 1])];
    assert.equal(answerPool(question(offers, [5, 0])).feasible, 'yes');
    assert.equal(answerPool(question(offers, [0, 5])).feasible, 'yes');
    const both = answerPool(question(offers, [5, 5]));
    assert.deepEqual([both.feasible, both.served, both.proof], ['no', 5, 'cut']);
  });
  it('promised numbers alone, or only with „up to“', () => {
    const offers = [places('a', 5, [0]), places('b', 5, [0], { firm: false })];
    assert.equal(answerPool(question(offers, [5])).firmAlone, true);
    const more = answerPool(question(offers, [6]));
    assert.deepEqual([more.feasible, more.firmAlone], ['yes', false]);
    assert.equal(answerPool(question(offers, [11])).firmAlone, false);
  });
  it('minimum groups alone stand in the way: no, by trying every case', () => {
    const answer = answerPool(question([places('a', 8, [0], { minimum: 5 })], [4]));
    assert.deepEqual(
      [answer.feasible, answer.served, answer.proof, answer.bottlenecks],
      ['no', 0, 'search', []],
    );
  });
  it('no time to try: open, between two numbers', () => {
    const answer = answerPool(question([places('a', 8, [0], { minimum: 5 })], [4]), { effort: 0 });
    assert.deepEqual([answer.feasible, answer.served, answer.atMost, answer.proof], ['open', 0, 4, 'bounds']);
  });
  it('nothing wanted is served by nobody', () => {
    const answer = answerPool(question([], []));
    assert.deepEqual([answer.feasible, answer.served, answer.shares], ['yes', 0, []]);
  });
});
