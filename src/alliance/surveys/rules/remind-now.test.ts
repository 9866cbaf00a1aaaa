import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Survey } from '../types.ts';
import { decideRemindingNow } from './remind-now.ts';

const today = '2026-03-10';
const open = { state: 'open', dueOn: '2026-03-30' } as Pick<Survey, 'state' | 'dueOn'>;
const reached = (invitedOn: string | null, remindedOn: string | null = null) => ({ invitedOn, remindedOn });

describe('decideRemindingNow', () => {
  const cases: [
    why: string,
    missing: ReturnType<typeof reached>[],
    outcome: number | string,
    survey?: typeof open,
  ][] = [
    ['invited a week ago', [reached('2026-03-03')], 1],
    ['invited three days ago', [reached('2026-03-07')], 1],
    ['invited two days ago', [reached('2026-03-08')], 'reminded-lately'],
    ['reminded yesterday', [reached('2026-02-01', '2026-03-09')], 'reminded-lately'],
    ['one of two', [reached('2026-03-03'), reached('2026-02-01', '2026-03-09')], 1],
    ['not invited yet: the invitation comes by itself', [reached(null)], 'reminded-lately'],
    ['all have answered', [], 'nobody-missing'],
    ['on the last day', [reached('2026-03-03')], 1, { ...open, dueOn: today }],
    ['after the last day', [reached('2026-03-03')], 'remind-after-end', { ...open, dueOn: '2026-03-09' }],
    ['closed', [reached('2026-03-03')], 'not-open', { ...open, state: 'closed' }],
  ];
  for (const [why, missing, outcome, survey = open] of cases)
    it(why, () => {
      const decision = decideRemindingNow({ survey, missing }, {}, today);
      assert.equal(
        decision.accepted ? decision.deed.count : decision.reason,
        typeof outcome === 'string' ? `surveys.${outcome}` : outcome,
      );
    });
});
