import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { movedOrder, numberedAnew, placeFor } from './clause-order.ts';
import { clauseOf } from './text.fixture.ts';

const text = [
  clauseOf(9, { kind: 'preamble', number: null, position: 1 }),
  clauseOf(1, { position: 1, number: '1' }),
  clauseOf(2, { position: 2, number: '5' }),
  clauseOf(3, { position: 3, number: '2' }),
];

describe('placeFor', () => {
  for (const [why, kind, after, expected] of [
    ['at the end', 'numbered', null, 4],
    ['behind the first', 'numbered', 1, 2],
    ['behind the preamble', 'numbered', 9, 1],
    ['behind one that is not there', 'numbered', 77, 4],
    ['the first closing', 'closing', null, 1],
  ] as const)
    it(why, () => assert.equal(placeFor(text, kind, after), expected));
});

describe('movedOrder', () => {
  const order = (id: number, direction: 'up' | 'down') =>
    movedOrder(text, id, direction)?.map((one) => one.id) ?? null;
  for (const [id, direction, expected] of [
    [2, 'up', [2, 1, 3]],
    [2, 'down', [1, 3, 2]],
    [1, 'up', null],
    [3, 'down', null],
    [9, 'down', null],
    [77, 'up', null],
  ] as const)
    it(`${id} ${direction}`, () => assert.deepEqual(order(id, direction), expected));
});

describe('numberedAnew', () => {
  it('counts the numbered ones only', () =>
    assert.deepEqual(
      numberedAnew(text).map(({ id, number }) => `${id}:${number}`),
      ['1:1', '2:2', '3:3'],
    ));
});
