import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideReview } from './review.ts';

describe('decideReview', () => {
  const today = '2026-03-02';
  for (const [reviewOn, reason] of [
    ['2026-03-01', 'practices.review-in-past'],
    ['2026-03-02', 'practices.review-in-past'],
    ['2026-03-03', null],
    ['2029-03-02', null],
    ['2029-03-03', 'practices.review-too-far'],
  ] as const)
    it(`${reviewOn}: ${reason ?? 'accepted'}`, () => {
      const decision = decideReview({ reviewOn }, today);
      assert.equal(decision.accepted ? null : decision.reason, reason);
    });
});
