import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OfferState } from '../types.ts';
import { isOpen, stateOn } from './state.ts';

describe('stateOn', () => {
  const cases: [state: OfferState, day: string, stands: OfferState][] = [
    ['released', '2026-06-30', 'released'],
    ['released', '2026-07-01', 'expired'],
    ['paused', '2026-07-01', 'expired'],
    ['discussed', '2026-07-01', 'expired'],
    ['withdrawn', '2026-07-01', 'withdrawn'],
    ['expired', '2026-06-30', 'expired'],
  ];
  for (const [state, day, stands] of cases)
    it(`${state}, valid to 30 June, on ${day}`, () =>
      assert.equal(stateOn({ state, validTo: '2026-06-30' }, day), stands));
  it('what is over stays over', () => {
    assert.deepEqual(
      (['discussed', 'resolved', 'released', 'paused', 'expired', 'withdrawn'] as const).map(isOpen),
      [true, true, true, true, false, false],
    );
  });
});
