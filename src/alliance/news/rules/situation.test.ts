import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideSituation, lasts } from './situation.ts';

describe('a situation', () => {
  for (const [fromDay, toDay, refusal] of [
    ['2026-03-02', null, null],
    ['2026-03-03', null, 'begins-in-future'],
    ['2026-03-02', '2026-03-02', null],
    ['2026-03-02', '2026-03-01', 'ends-before-it-begins'],
  ] as const)
    it(`${fromDay} to ${toDay}: ${refusal ?? 'accepted'}`, () => {
      const decision = decideSituation({ fromDay, toDay }, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, refusal && `news.${refusal}`);
    });

  it('lasts to its last day, both included', () => {
    assert.equal(lasts({ toDay: null }, '2026-03-02'), true);
    assert.equal(lasts({ toDay: '2026-03-02' }, '2026-03-02'), true);
    assert.equal(lasts({ toDay: '2026-03-01' }, '2026-03-02'), false);
  });
});
