import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideToken } from './api-token.ts';

describe('whether a token can be made', () => {
  for (const [office, lastDay, refusal, why] of [
    [7, '2026-03-02', null, 'for today'],
    [7, '2027-03-02', null, 'for a full year'],
    [7, '2027-03-03', 'token-too-long', 'a day more'],
    [7, '2026-03-01', 'token-in-past', 'over before it begins'],
    [8, '2026-03-02', 'not-your-office-to-choose', 'for an office of somebody else'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideToken([{ id: 7 }], { office, lastDay }, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, refusal && `people.${refusal}`);
    });
});
