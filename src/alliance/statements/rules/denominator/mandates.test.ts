import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frontierOf } from './frontier.ts';
import { acceptanceOf } from './instances.fixture.ts';
import { patternsOf } from './instance.ts';
import { mandateEffects } from './mandates.ts';

/** `+` accepts, `?` lacks a mandate, `-` rejects. */
const table = ['++', '+?', '+?', '?-', '??'];
const of = (signs: string) =>
  acceptanceOf(5, 2, (member, clause) => signs.includes(table[member]?.[clause] ?? '-'));
const effects = (weights: Int32Array, measure: 'sum' | 'union') => {
  const now = frontierOf(patternsOf(of('+'), weights, measure));
  const given = frontierOf(patternsOf(of('+?'), weights, measure));
  return mandateEffects({ acceptance: of('+'), weights, measure }, of('+?'), now, given);
};

describe('missing mandates', () => {
  it('that alone would make a text carried by more, the weightiest first', () => {
    const [none, first, both] = effects(Int32Array.of(10, 20, 30, 40, 50), 'sum');
    assert.deepEqual(none, { count: 0, alone: [], withAll: 150, needed: [] });
    assert.deepEqual(first?.alone, [
      { member: 4, gain: 50 },
      { member: 3, gain: 40 },
    ]);
    assert.equal(first?.withAll, 150);
    assert.deepEqual(both?.alone, [
      { member: 4, gain: 50 },
      { member: 2, gain: 30 },
      { member: 1, gain: 20 },
    ]);
    assert.deepEqual([both?.withAll, both?.needed], [110, [1, 2, 4]]);
  });
  it('of a Land that carries the text already move nothing', () => {
    const [, , both] = effects(Int32Array.of(1, 1, 2, 4, 8), 'union');
    assert.deepEqual(both?.alone, [
      { member: 2, gain: 1 },
      { member: 4, gain: 1 },
    ]);
  });
});
