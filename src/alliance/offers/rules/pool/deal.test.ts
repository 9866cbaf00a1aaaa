import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solve } from './answer.ts';
import { deal, personsIn } from './deal.ts';
import { places, question } from './pool.fixture.ts';

const dealt = (asked: ReturnType<typeof question>) => {
  const { patterns, flow } = solve(asked);
  return deal(asked, patterns, flow);
};

describe('dealing places to offers', () => {
  it('fills offers that take any number in turn', () =>
    assert.equal(personsIn(dealt(question([places('a', 5, [0]), places('b', 5, [0])], [7]))), 7));
  it('a rest too small for a group joins one', () => {
    const shares = dealt(
      question([places('a', 10, [0], { minimum: 4 }), places('b', 8, [0], { minimum: 4 })], [11]),
    );
    assert.equal(personsIn(shares), 11);
    for (const { number } of shares) assert.ok(number >= 4);
  });
  it('others give so many that a rest becomes a group', () => {
    const shares = dealt(
      question([places('a', 8, [0], { minimum: 3 }), places('b', 8, [0], { minimum: 5 })], [9]),
    );
    assert.equal(personsIn(shares), 9);
    assert.deepEqual(
      shares.map(({ number }) => number).toSorted((a, b) => a - b),
      [3, 6],
    );
  });
  it('leaves out whom it cannot place rather than breaking a group', () =>
    assert.deepEqual(dealt(question([places('a', 8, [0], { minimum: 5 })], [4])), []));
});
