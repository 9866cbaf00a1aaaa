import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueFor, type Reached } from './reminders.ts';

const reached = (
  invitedOn: string | null,
  remindedOn: string | null = null,
  escalatedOn: string | null = null,
): Reached => ({
  invitedOn,
  remindedOn,
  escalatedOn,
});
const cases: [string, Reached, string, ReturnType<typeof dueFor>][] = [
  ['not invited yet', reached(null), '2026-03-02', 'invitation'],
  ['just invited', reached('2026-03-02'), '2026-03-02', null],
  ['fifteen days before', reached('2026-03-02'), '2026-03-15', null],
  ['fourteen days before', reached('2026-03-02'), '2026-03-16', 'reminder'],
  ['reminded this morning', reached('2026-03-02', '2026-03-16'), '2026-03-16', null],
  ['a missed day is made up for', reached('2026-03-02'), '2026-03-18', 'reminder'],
  ['between the two', reached('2026-03-02', '2026-03-18'), '2026-03-20', null],
  ['three days before', reached('2026-03-02', '2026-03-16'), '2026-03-27', 'reminder'],
  ['both missed are one reminder', reached('2026-03-02', '2026-03-28'), '2026-03-29', null],
  ['on the last day', reached('2026-03-02', '2026-03-27'), '2026-03-30', null],
  ['the day after', reached('2026-03-02', '2026-03-27'), '2026-03-31', 'escalation'],
  ['told already', reached('2026-03-02', null, '2026-03-31'), '2026-04-01', null],
  ['invited later than the first reminder', reached('2026-03-20'), '2026-03-20', null],
];

describe('reminders until 30 March', () => {
  for (const [name, who, today, expected] of cases)
    it(name, () => assert.equal(dueFor(who, '2026-03-30', today), expected));
});
