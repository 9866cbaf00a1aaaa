import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solve } from './answer.ts';
import { bottlenecksOf } from './bottleneck.ts';
import { places, question } from './pool.fixture.ts';

const found = (asked: ReturnType<typeof question>) => {
  const { patterns, flow } = solve(asked);
  return bottlenecksOf(asked, patterns, flow);
};

describe('the bottleneck', () => {
  it('names the wish and the offers that count for it, no others', () => {
    const asked = question([places('a', 8, [0]), places('b', 15, [0, 1]), places('c', 90, [1])], [30, 20]);
    assert.deepEqual(found(asked), [{ wishes: [0], offers: [0, 1], wanted: 30, places: 23 }]);
  });
  it('takes in a wish that uses the same places and finds no others', () => {
    const asked = question([places('a', 5, [0, 1])], [3, 4]);
    assert.deepEqual(found(asked), [{ wishes: [0, 1], offers: [0], wanted: 7, places: 5 }]);
  });
  it('two that have nothing to do with each other are told apart', () => {
    const asked = question([places('a', 1, [0]), places('b', 1, [1])], [2, 3]);
    assert.deepEqual(
      found(asked).map(({ wishes, places: own }) => [wishes, own]),
      [
        [[0], 1],
        [[1], 1],
      ],
    );
  });
  it('a wish that nobody serves stands alone, with no place', () =>
    assert.deepEqual(found(question([places('a', 1, [0])], [1, 3])), [
      { wishes: [1], offers: [], wanted: 3, places: 0 },
    ]));
  it('none where everything is served', () =>
    assert.deepEqual(found(question([places('a', 5, [0])], [5])), []));
});
