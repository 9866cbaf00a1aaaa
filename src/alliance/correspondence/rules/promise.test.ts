import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '../../../shared/decision.ts';
import { decidePromise, decideSettlement, isPromiseOverdue } from './promise.ts';

const reasonOf = (decision: Decision<unknown>): string | null =>
  decision.accepted ? null : decision.reason.replace('correspondence.', '');
const today = '2026-03-02';

describe('a promise', () => {
  for (const [day, due, refusal] of [
    ['2026-03-02', null, null],
    ['2026-03-02', '2026-03-02', null],
    ['2026-03-03', null, 'day-in-future'],
    ['2026-03-02', '2026-03-01', 'due-before-promise'],
  ] as const)
    it(`given ${day}, due ${due}: ${refusal ?? 'accepted'}`, () =>
      assert.equal(reasonOf(decidePromise({ day, due }, today)), refusal));
});

describe('what became of it', () => {
  const open = { state: 'open', day: '2026-02-01' } as const;
  for (const [promised, state, day, evidence, refusal] of [
    [open, 'kept', '2026-02-20', 'Schreiben vom 20.02.', null],
    [open, 'kept', '2026-02-20', null, 'evidence-missing'],
    [open, 'broken', '2026-02-20', null, 'evidence-missing'],
    [open, 'dropped', '2026-02-20', null, null],
    [open, 'kept', '2026-01-31', 'x', 'settled-before-promise'],
    [open, 'kept', '2026-03-03', 'x', 'day-in-future'],
    [{ ...open, state: 'kept' }, 'broken', '2026-02-20', 'x', 'promise-settled'],
  ] as const)
    it(`${state} on ${day}: ${refusal ?? 'accepted'}`, () =>
      assert.equal(reasonOf(decideSettlement(promised, { state, day, evidence }, today)), refusal));
});

it('is overdue the day after it was due, as long as it is open', () => {
  assert.equal(isPromiseOverdue({ state: 'open', due: today }, today), false);
  assert.equal(isPromiseOverdue({ state: 'open', due: today }, '2026-03-03'), true);
  assert.equal(isPromiseOverdue({ state: 'kept', due: today }, '2026-03-03'), false);
  assert.equal(isPromiseOverdue({ state: 'open', due: null }, '2026-03-03'), false);
});
