import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rhythm } from '../types.ts';
import { occasionsOf } from './occasions.ts';

describe('occasionsOf', () => {
  const cases: [why: string, rhythm: Rhythm, from: string, to: string, days: string[]][] = [
    ['once, from today', 'once', '2026-01-01', '2026-12-31', ['2026-03-02']],
    ['once, later', 'once', '2026-05-01', '2026-12-31', ['2026-05-01']],
    [
      'months, the first one begun already',
      'month',
      '2026-01-15',
      '2026-05-15',
      ['2026-03-02', '2026-04-01', '2026-05-01'],
    ],
    ['a month that ends before the next', 'month', '2026-03-01', '2026-03-31', ['2026-03-02']],
    ['over the turn of the year', 'month', '2026-12-31', '2027-01-01', ['2026-12-31', '2027-01-01']],
    ['years', 'year', '2026-06-30', '2028-01-01', ['2026-06-30', '2027-01-01', '2028-01-01']],
    ['one year', 'year', '2026-01-01', '2026-12-31', ['2026-03-02']],
  ];
  for (const [why, rhythm, validFrom, validTo, days] of cases)
    it(why, () => assert.deepEqual(occasionsOf({ rhythm, validFrom, validTo }, '2026-03-02'), days));
});
