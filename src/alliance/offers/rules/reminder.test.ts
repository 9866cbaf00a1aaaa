import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAgeReminderDue, isLongUnconfirmed, isReminderDue, isStale } from './reminder.ts';

describe('isReminderDue', () => {
  const cases: [why: string, today: string, confirmedOn: string, remindedOn: string | null, due: boolean][] =
    [
      ['31 days ahead', '2026-05-30', '2026-01-01', null, false],
      ['30 days ahead', '2026-05-31', '2026-01-01', null, true],
      ['already reminded', '2026-06-15', '2026-01-01', '2026-05-31', false],
      ['confirmed just before', '2026-06-15', '2026-05-31', null, false],
      ['confirmed long before', '2026-06-15', '2026-05-30', null, true],
      ['the last day', '2026-06-30', '2026-01-01', '2026-05-31', true],
      ['the last day, though confirmed', '2026-06-30', '2026-06-20', null, true],
      ['the last day, reminded today', '2026-06-30', '2026-01-01', '2026-06-30', false],
      ['over', '2026-07-01', '2026-01-01', null, false],
    ];
  for (const [why, today, confirmedOn, remindedOn, due] of cases)
    it(why, () =>
      assert.equal(isReminderDue({ validTo: '2026-06-30', confirmedOn, remindedOn }, today), due),
    );
});

describe('the age of an offer', () => {
  const cases: [why: string, today: string, remindedOn: string | null, old: boolean, due: boolean][] = [
    ['a day short of a year', '2026-03-26', null, false, false],
    ['a year', '2026-03-27', null, true, true],
    ['asked already', '2026-04-15', '2026-03-27', true, false],
    ['asked only before it ended, long ago', '2026-04-15', '2025-06-01', true, true],
  ];
  for (const [why, today, remindedOn, old, due] of cases)
    it(why, () => {
      const offer = { confirmedOn: '2025-03-27', remindedOn };
      assert.deepEqual([isLongUnconfirmed(offer, today), isAgeReminderDue(offer, today)], [old, due]);
    });
});

describe('isStale', () => {
  it('after 90 days, not on the 90th', () => {
    assert.equal(isStale('2026-01-01', '2026-04-01'), false);
    assert.equal(isStale('2026-01-01', '2026-04-02'), true);
  });
});
