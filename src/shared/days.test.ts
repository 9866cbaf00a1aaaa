import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMonths, dayOf, endOf, isDay } from './days.ts';

describe('the end of a day in Berlin', () => {
  for (const [day, end, why] of [
    ['2026-01-15', '2026-01-15T23:00:00Z', 'winter'],
    ['2026-03-28', '2026-03-28T23:00:00Z', 'the last day before summer time'],
    ['2026-03-29', '2026-03-29T22:00:00Z', 'the day of 23 hours'],
    ['2026-07-15', '2026-07-15T22:00:00Z', 'summer'],
    ['2026-10-24', '2026-10-24T22:00:00Z', 'the last day before winter time'],
    ['2026-10-25', '2026-10-25T23:00:00Z', 'the day of 25 hours'],
    ['2026-12-31', '2026-12-31T23:00:00Z', 'the end of the year'],
  ] as const)
    it(why, () => {
      assert.equal(endOf(day).getTime(), Date.parse(end));
      assert.equal(dayOf(new Date(endOf(day).getTime() - 1)), day);
      assert.notEqual(dayOf(endOf(day)), day);
    });
});

describe('days and months', () => {
  it('the 31st becomes the last day of a shorter month', () =>
    assert.deepEqual(
      [
        addMonths('2026-01-31', 1),
        addMonths('2024-01-31', 1),
        addMonths('2026-03-31', -1),
        addMonths('2026-12-31', 2),
      ],
      ['2026-02-28', '2024-02-29', '2026-02-28', '2027-02-28'],
    ));

  it('only days that exist are days', () =>
    assert.deepEqual(['2024-02-29', '2025-02-29', '2026-04-31', '0000-01-01', '2026-1-1', ''].map(isDay), [
      true,
      false,
      false,
      false,
      false,
      false,
    ]));
});
