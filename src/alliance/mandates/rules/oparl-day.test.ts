import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oparlDay } from './oparl-day.ts';

describe('oparlDay', () => {
  const cases: [written: unknown, day: string | null][] = [
    ['2023-03-30', '2023-03-30'],
    ['2023-03-30T18:00:00+02:00', '2023-03-30'],
    ['2023-03-30T22:30:00Z', '2023-03-31'],
    ['2023-12-30T23:30:00+01:00', '2023-12-30'],
    ['2023-03-30 18:00:00', '2023-03-30'],
    ['2023-03-30T00:00:00', '2023-03-30'],
    ['20230330', '2023-03-30'],
    ['30.03.2023', '2023-03-30'],
    ['30.3.2023, 18:00 Uhr', '2023-03-30'],
    ['Donnerstag, 30.03.2023', '2023-03-30'],
    [' 2023-03-30 ', '2023-03-30'],
    ['30.3.23', null],
    ['2023-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['9999-12-31', null],
    ['demnächst', null],
    ['', null],
    [1_680_000_000, null],
    [null, null],
  ];
  for (const [written, day] of cases) it(JSON.stringify(written), () => assert.equal(oparlDay(written), day));
});
