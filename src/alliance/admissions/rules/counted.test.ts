import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrivalLadders, arrivalLines } from './counted.ts';
import { cellsOf, climb } from './lattice.ts';

const count = (
  municipality: string,
  land: string | null,
  fromDay: string,
  of: number,
  group: string | null = null,
) => ({
  municipality,
  land,
  fromDay,
  toDay: fromDay,
  programme: 4,
  group,
  count: of,
});

describe('counts as they are published', () => {
  const counts = [
    count('01001000', '01', '2025-01-01', 2),
    count('01001000', '01', '2025-02-01', 1),
    count('01002000', '01', '2025-04-01', 8, 'umf'),
    count('01003000', '01', '2024-10-01', 7),
    count('LU0001', null, '2025-01-01', 5),
  ];
  it('adds months to their quarter', () => {
    assert.deepEqual(arrivalLines(counts)[0], { at: ['01001000', '2025-q1', '4', 'none'], count: 3 });
    assert.equal(arrivalLines(counts).length, 4);
  });
  it('adds 3, 8 and 7 to the 18 of their Land, and a place outside to the whole alone', () => {
    const cells = cellsOf(arrivalLines(counts), arrivalLadders(counts));
    assert.equal(cells.get('01|*|*|*')?.count, 18);
    assert.equal(cells.get('01|2025|4|*')?.count, 11);
    assert.equal(cells.get('*|*|*|*')?.count, 23);
    assert.equal(cells.get('*|2025-q1|*|none')?.count, 8);
  });
  it('climbs from quarter to year', () => {
    const [places, periods] = arrivalLadders(counts);
    assert.deepEqual(climb(periods!, '2025-q1'), ['2025-q1', '2025', '*']);
    assert.deepEqual(climb(places!, 'LU0001'), ['LU0001', '*']);
  });
  it('takes corrections in: 8 less 8 is a reported 0', () => {
    const lines = arrivalLines([
      count('01002000', '01', '2025-04-01', 8),
      count('01002000', '01', '2025-04-01', -8),
    ]);
    assert.deepEqual(
      lines.map((line) => line.count),
      [0],
    );
  });
});
