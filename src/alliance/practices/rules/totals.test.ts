import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rhythm } from '../types.ts';
import { paidIn, runsIn, totalsPerYear } from './totals.ts';

const term = (fromDay: string, toDay: string | null, amount: number | null, rhythm: Rhythm) => ({
  fromDay,
  toDay,
  amount,
  rhythm,
});

describe('paidIn', () => {
  const twoYears = term('2021-06-01', '2023-05-31', 10_000, 'yearly');
  const cases: [why: string, given: typeof twoYears, year: number, endedOn: string | null, amount: number][] =
    [
      ['the year before', twoYears, 2020, null, 0],
      ['first year', twoYears, 2021, null, 10_000],
      ['second year', twoYears, 2022, null, 10_000],
      ['the year in which it ends before its anniversary', twoYears, 2023, null, 0],
      ['ended early, before the second payment', twoYears, 2022, '2022-05-31', 0],
      ['ended early, on the day of the second payment', twoYears, 2022, '2022-06-01', 10_000],
      ['calendar years', term('2021-01-01', '2022-12-31', 2_000, 'yearly'), 2022, null, 2_000],
      ['without end', term('2021-01-01', null, 2_000, 'yearly'), 2030, null, 2_000],
      ['once, in its first year', term('2019-03-01', '2026-12-31', 5_000, 'once'), 2019, null, 5_000],
      ['once, never again', term('2019-03-01', '2026-12-31', 5_000, 'once'), 2020, null, 0],
      ['monthly, part of a year', term('2021-10-15', null, 100, 'monthly'), 2021, null, 300],
      ['monthly, from the 31st on', term('2021-10-31', '2021-12-31', 100, 'monthly'), 2021, null, 300],
      ['a leap day', term('2020-02-29', null, 100, 'yearly'), 2021, null, 100],
      ['no amount known', term('2021-01-01', null, null, 'yearly'), 2021, null, 0],
    ];
  for (const [why, given, year, endedOn, amount] of cases)
    it(why, () => assert.equal(paidIn(given, year, endedOn), amount));
});

describe('runsIn', () => {
  it('on its first and last day', () => {
    const one = term('2021-12-31', '2022-01-01', null, 'once');
    assert.deepEqual(
      [2020, 2021, 2022, 2023].map((year) => runsIn(one, year, null)),
      [false, true, true, false],
    );
    assert.equal(runsIn(one, 2022, '2021-12-31'), false);
  });
});

describe('totalsPerYear', () => {
  it('is empty without sponsorships', () => assert.deepEqual(totalsPerYear([], '2026-03-02'), []));
  it('sums by year and counts what has no amount apart', () =>
    assert.deepEqual(
      totalsPerYear(
        [
          { endedOn: null, terms: [term('2024-06-01', '2026-05-31', 1_000, 'yearly')] },
          { endedOn: null, terms: [term('2025-01-01', null, null, 'yearly')] },
        ],
        '2026-03-02',
      ),
      [
        { year: 2024, amount: 1_000, sponsorships: 1, withoutAmount: 0 },
        { year: 2025, amount: 1_000, sponsorships: 2, withoutAmount: 1 },
        { year: 2026, amount: 0, sponsorships: 2, withoutAmount: 1 },
      ],
    ));
  it('knows nothing of the future', () =>
    assert.deepEqual(
      totalsPerYear([{ endedOn: null, terms: [term('2030-01-01', null, 1, 'once')] }], '2026-03-02'),
      [],
    ));
});
