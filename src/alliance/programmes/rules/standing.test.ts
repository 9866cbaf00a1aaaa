import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProgrammeState } from '../types.ts';
import { decideStanding } from './standing.ts';

const since = (day: string, state: ProgrammeState) => ({ day, state });
const history = [
  since('2019-01-01', 'planned'),
  since('2020-01-01', 'active'),
  since('2025-04-01', 'suspended'),
];

describe('decideStanding', () => {
  const cases: [why: string, history: typeof history, deed: (typeof history)[0], reason: string | null][] = [
    ['the first', [], since('2020-01-01', 'active'), null],
    ['today', history, since('2026-03-02', 'ended'), null],
    ['tomorrow', history, since('2026-03-03', 'ended'), 'in-future'],
    ['the same again', history, since('2026-01-01', 'suspended'), 'already-so'],
    ['the very same entry', history, since('2020-01-01', 'active'), 'standing-known'],
    ['in between, told late', history, since('2022-01-01', 'suspended'), null],
    ['in between, as it was', history, since('2022-01-01', 'active'), 'already-so'],
    ['before all others', history, since('2018-01-01', 'planned'), null],
    ['comes back', [...history, since('2025-06-01', 'ended')], since('2026-01-01', 'active'), null],
    ['two changes on one day', history, since('2025-04-01', 'ended'), null],
  ];
  for (const [why, known, deed, reason] of cases)
    it(why, () => {
      const decision = decideStanding(known, deed, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `programmes.${reason}`);
    });
});
