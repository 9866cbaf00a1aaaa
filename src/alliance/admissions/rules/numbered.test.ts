import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, flat, type Ladder, whole } from './lattice.ts';
import { neighboursIn, numberCells } from './numbered.ts';

const place: Ladder = (key) => (key === whole ? null : key.length === 2 ? whole : key.slice(0, 2));
const ladders = [place, flat];
const cells = cellsOf(
  [
    { at: ['01001000', '2024'], count: 2 },
    { at: ['01002000', '2024'], count: 8 },
    { at: ['01003000', '2024'], count: 5 },
    { at: ['12054000', '2024'], count: 4 },
    { at: ['12054000', '2025'], count: 9 },
  ],
  ladders,
);
const table = numberCells(cells, ladders);
const named = (key: string) => {
  const cell = cells.get(key);
  assert.ok(cell);
  return { id: table.idOf(cell.at), cell };
};

describe('cells by number', () => {
  it('each have their own, with their count', () => {
    assert.equal(new Set(table.numbered.map(({ id }) => id)).size, cells.size);
    for (const [, { at, count }] of cells) assert.equal(table.counts.get(table.idOf(at)), count);
  });
  it('have the neighbours of their Land first, the smallest count above a number in front', () => {
    const found = neighboursIn(table, 2)(named('01001000|2024'), 0, 2);
    const keys = found.map(({ cell }) => cell.at[0]);
    assert.deepEqual(keys.slice(0, 2), ['01003000', '01002000']);
    assert.ok(keys.includes('12054000'));
    assert.ok(!keys.includes('01001000'));
  });
  it('have no neighbour that sums others up', () => {
    const found = neighboursIn(table, 2)(named('12054000|2024'), 1, 0);
    assert.deepEqual([...new Set(found.map(({ cell }) => cell.at[1]))], ['2024', '2025']);
  });
});
