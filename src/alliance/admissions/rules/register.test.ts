import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrivalLadders, arrivalLines } from './counted.ts';
import { cellsOf, whole } from './lattice.ts';
import { categoriesOf, columnsOf, rowsOf, sumWithParts, type Tables, valueAt } from './register.ts';
import { suppress } from './suppress.ts';

const count = (municipality: string, fromDay: string, of: number) => ({
  municipality,
  land: municipality.slice(0, 2),
  fromDay,
  toDay: fromDay,
  programme: 4,
  group: null,
  count: of,
});
const tables = (counts: ReturnType<typeof count>[], own: string[] = []): Tables => {
  const [lines, ladders] = [arrivalLines(counts), arrivalLadders(counts)];
  return {
    cells: cellsOf(lines, ladders),
    shown: suppress(lines, ladders, 3),
    readsExactly: (place) => own.includes(place),
  };
};
const at = { place: whole, period: whole, programme: whole, group: whole };
const holstein = [
  count('01001000', '2019-01-01', 3),
  count('01002000', '2019-04-01', 8),
  count('01003000', '2020-01-01', 7),
];

describe('the register of admissions', () => {
  it('answers 18 = 3 + 8 + 7', () => {
    const known = tables(holstein);
    const periods = columnsOf(known.cells, null);
    assert.deepEqual(periods, ['2019', '2020', whole]);
    const rows = rowsOf(known, 'place', ['01001000', '01002000', '01003000', '01004000'], periods, at);
    const total = valueAt(known, { ...at, place: '01' });
    assert.deepEqual(sumWithParts(rows, 2, total), {
      total: 18,
      parts: [
        { key: '01001000', count: 3 },
        { key: '01002000', count: 8 },
        { key: '01003000', count: 7 },
      ],
    });
  });
  it('leaves out rows in which nobody reported', () => {
    const known = tables(holstein);
    assert.equal(rowsOf(known, 'place', ['01004000'], columnsOf(known.cells, null), at).length, 0);
  });
  it('shows a small count to its own people only, and no sum of parts that hide one', () => {
    const counts = [count('01001000', '2019-01-01', 2), ...holstein.slice(1)];
    const place = { ...at, place: '01001000' };
    assert.deepEqual(valueAt(tables(counts), place), { count: null });
    assert.deepEqual(valueAt(tables(counts, ['01001000']), place), { count: 2 });
    const rows = rowsOf(tables(counts), 'place', ['01001000', '01002000', '01003000'], [whole], at);
    assert.equal(sumWithParts(rows, 0, { count: 17 }), null);
  });
  it('has the quarters of one year as columns', () => {
    assert.deepEqual(columnsOf(tables(holstein).cells, 2019), ['2019-q1', '2019-q2', '2019']);
  });
  it('knows what occurs', () => {
    assert.deepEqual(categoriesOf(tables(holstein).cells, 'place'), [
      '01',
      '01001000',
      '01002000',
      '01003000',
    ]);
    assert.deepEqual(categoriesOf(tables(holstein).cells, 'group'), ['none']);
  });
});
