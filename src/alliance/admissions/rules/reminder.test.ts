import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequestState } from '../types.ts';
import { reminderFor } from './reminder.ts';

describe('reminderFor', () => {
  const cases: [
    why: string,
    state: RequestState,
    deadline: string,
    remindedOn: string | null,
    due: string | null,
  ][] = [
    ['far away', 'asked', '2026-03-08', null, null],
    ['five days before', 'asked', '2026-03-07', null, 'near'],
    ['prepared but not released', 'prepared', '2026-03-07', null, 'near'],
    ['on the last day', 'asked', '2026-03-02', null, 'near'],
    ['reminded already', 'asked', '2026-03-07', '2026-03-02', null],
    ['a day late', 'asked', '2026-03-01', '2026-02-25', 'overdue'],
    ['a day late, never reminded', 'asked', '2026-03-01', null, 'overdue'],
    ['late, and the coordination knows', 'asked', '2026-02-25', '2026-02-26', null],
    ['answered', 'pledged', '2026-03-07', null, null],
    ['declined', 'declined', '2026-03-01', null, null],
  ];
  for (const [why, state, deadline, remindedOn, due] of cases)
    it(why, () => assert.equal(reminderFor({ state, deadline, remindedOn }, '2026-03-02'), due));
});
