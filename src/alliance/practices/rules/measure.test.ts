import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MeasureState } from '../types.ts';
import { decideMeasure } from './measure.ts';

describe('decideMeasure', () => {
  const today = '2026-03-02';
  const cases: [state: MeasureState, fromDay: string | null, toDay: string | null, reason: string | null][] =
    [
      ['planned', null, null, null],
      ['planned', '2027-01-01', '2027-12-31', null],
      ['planned', '2027-01-02', '2027-01-01', 'ends-before-it-begins'],
      ['running', null, null, null],
      ['running', today, null, null],
      ['running', '2026-03-03', null, 'not-begun-yet'],
      ['running', '2020-01-01', today, null],
      ['running', '2020-01-01', '2026-03-01', 'already-ended'],
      ['ended', '2020-01-01', null, null],
      ['ended', '2020-01-01', today, null],
      ['ended', '2020-01-01', '2026-03-03', 'not-ended-yet'],
    ];
  for (const [state, fromDay, toDay, reason] of cases)
    it(`${state} from ${fromDay} to ${toDay}: ${reason ?? 'accepted'}`, () => {
      const decision = decideMeasure({ state, fromDay, toDay }, today);
      assert.equal(decision.accepted ? null : decision.reason, reason && `practices.${reason}`);
    });
});
