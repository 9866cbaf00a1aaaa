import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isReminderDue } from './reminder.ts';

describe('isReminderDue', () => {
  const due = '2026-06-30';
  const cases: [
    why: string,
    dueOn: string | null,
    remindedOn: string | null,
    today: string,
    expected: boolean,
  ][] = [
    ['no day was set', null, null, '2026-06-30', false],
    ['29 days ahead', due, null, '2026-06-01', false],
    ['28 days ahead', due, null, '2026-06-02', true],
    ['reminded ahead already', due, '2026-06-02', '2026-06-20', false],
    ['on the day', due, '2026-06-02', '2026-06-30', true],
    ['on the day, nobody was reminded before', due, null, '2026-06-30', true],
    ['reminded on the day', due, '2026-06-30', '2026-06-30', false],
    ['the day after', due, '2026-06-30', '2026-07-01', false],
    ['the clockwork stood still for a week', due, '2026-06-02', '2026-07-07', true],
    ['overdue and reminded', due, '2026-07-07', '2026-08-01', false],
  ];
  for (const [why, dueOn, remindedOn, today, expected] of cases)
    it(why, () => assert.equal(isReminderDue(dueOn, remindedOn, today), expected));
});
