import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOpenOn, isReminderDue } from './deadline.ts';

describe('isOpenOn', () => {
  for (const [until, today, expected] of [
    [null, '2026-03-02', true],
    ['2026-03-03', '2026-03-02', true],
    ['2026-03-02', '2026-03-02', true],
    ['2026-03-01', '2026-03-02', false],
  ] as const)
    it(`until ${until} on ${today}: ${expected}`, () => assert.equal(isOpenOn(until, today), expected));
});

describe('isReminderDue', () => {
  const until = '2026-03-20';
  for (const [why, remindedOn, today, expected] of [
    ['eight days ahead', null, '2026-03-12', false],
    ['a week ahead', null, '2026-03-13', true],
    ['reminded a week ahead', '2026-03-13', '2026-03-14', false],
    ['set late, nobody reminded', null, '2026-03-18', true],
    ['on the day', '2026-03-13', '2026-03-20', true],
    ['reminded on the day', '2026-03-20', '2026-03-20', false],
    ['the day after', null, '2026-03-21', false],
  ] as const)
    it(why, () => assert.equal(isReminderDue(until, remindedOn, today), expected));
});
