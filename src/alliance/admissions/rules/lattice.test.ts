import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, climb, combine, flat, type Ladder, whole } from './lattice.ts';

const place: Ladder = (key) => (key === whole ? null : key.length === 2 ? whole : key.slice(0, 2));

describe('a table of sums', () => {
  it('climbs from a municipality to its Land to the whole', () => {
    assert.deepEqual(climb(place, '01001000'), ['01001000', '01', whole]);
    assert.deepEqual(climb(flat, '2024'), ['2024', whole]);
    assert.deepEqual(climb(flat, whole), [whole]);
  });
  it('takes one of each list', () => {
    assert.deepEqual(combine([['a', 'b'], ['c']]), [
      ['a', 'c'],
      ['b', 'c'],
    ]);
    assert.deepEqual(combine([]), [[]]);
  });
  it('makes 18 of 3, 8 and 7', () => {
    const cells = cellsOf(
      [
        { at: ['01001000', '2019'], count: 3 },
        { at: ['01002000', '2019'], count: 8 },
        { at: ['01003000', '2020'], count: 7 },
      ],
      [place, flat],
    );
    assert.equal(cells.get('01|*')?.count, 18);
    assert.equal(cells.get('01|2019')?.count, 11);
    assert.equal(cells.get('*|2020')?.count, 7);
    assert.equal(cells.get('01001000|2020'), undefined);
  });
  it('has no cell where nobody reported, and one of 0 where somebody reported 0', () => {
    const cells = cellsOf([{ at: ['01001000'], count: 0 }], [place]);
    assert.equal(cells.get('01001000')?.count, 0);
    assert.equal(cells.get('01002000'), undefined);
  });
});
