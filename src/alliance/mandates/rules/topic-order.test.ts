import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orders } from './held.fixture.ts';
import { decideTopic } from './topic-order.ts';

describe('decideTopic', () => {
  const cases: [string, string, string | null, boolean, string | null][] = [
    ['a new one at the top', 'housing', null, true, null],
    ['a new one below another', 'nest', 'resettlement', true, null],
    ['a key that is taken', 'lesbos', null, true, 'key-taken'],
    ['a parent nobody knows', 'nest', 'moon', true, 'unknown-parent'],
    ['moved elsewhere', 'lesbos', 'resettlement', false, null],
    ['below itself', 'admission', 'admission', false, 'below-itself'],
    ['below what is below itself', 'admission', 'lesbos', false, 'below-itself'],
  ];
  for (const [name, key, parent, isNew, reason] of cases)
    it(name, () => {
      const decision = decideTopic(orders.topics, { key, parent }, isNew);
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
});
