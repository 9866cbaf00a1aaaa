import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decidePublishedCount } from './published-count.ts';

const cases = [
  ['a number of the past', false, '2020-06-14', 'accepted'],
  ['from the future', false, '2026-03-03', 'members.count-in-future'],
  ['the same source twice for a day', true, '2020-06-14', 'members.count-known'],
] as const;

describe('record a published number', () => {
  for (const [name, known, day, outcome] of cases)
    it(name, () => {
      const decision = decidePublishedCount(known, { day }, '2026-03-02');
      assert.equal(decision.accepted ? 'accepted' : decision.reason, outcome);
    });
});
