import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ApplicationState } from '../types.ts';
import { dueClearing } from './retention.ts';

const now = new Date('2026-03-02T11:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** State, days since the last change, and what is due. */
const table: [ApplicationState, number, 'lapse' | 'erase' | null][] = [
  ['interested', 29, null],
  ['interested', 30, 'lapse'],
  ['preparing', 364, null],
  ['preparing', 365, 'lapse'],
  // It is not the applicant who keeps these waiting.
  ['submitted', 1_000, null],
  ['recommended', 1_000, null],
  ['confirmed', 179, null],
  ['confirmed', 180, 'erase'],
  ['rejected', 180, 'erase'],
  ['withdrawn', 179, null],
  ['withdrawn', 180, 'erase'],
  ['expired', 180, 'erase'],
];

describe('how long applications are kept', () => {
  for (const [state, days, expected] of table)
    it(`${state} for ${days} days: ${expected ?? 'kept'}`, () => {
      assert.equal(dueClearing({ state, changedAt: daysAgo(days), erasedAt: null }, now), expected);
    });
  it('erases once', () => {
    const erased = { state: 'rejected', changedAt: daysAgo(400), erasedAt: daysAgo(200) } as const;
    assert.equal(dueClearing(erased, now), null);
  });
});
