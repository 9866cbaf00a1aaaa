import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isReminderDue } from './reminder.ts';

describe('reminding of a deadline', () => {
  for (const [deadline, reminded, today, due, why] of [
    [null, null, '2026-03-02', false, 'no deadline'],
    ['2026-03-02', null, '2026-03-02', false, 'on the last day'],
    ['2026-03-02', null, '2026-03-03', true, 'the day after'],
    ['2026-03-02', '2026-03-03', '2026-03-04', false, 'told yesterday'],
    ['2026-03-02', '2026-03-03', '2026-03-16', false, 'thirteen days later'],
    ['2026-03-02', '2026-03-03', '2026-03-17', true, 'a fortnight later'],
    [
      '2026-04-01',
      '2026-03-30',
      '2026-04-02',
      true,
      'a new deadline is over: at once, whenever the old one was told',
    ],
  ] as const)
    it(`${due}: ${why}`, () => assert.equal(isReminderDue(deadline, reminded, today), due));
});
