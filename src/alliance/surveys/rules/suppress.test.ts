import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { smallest } from '../../../shared/small-counts.ts';
import { type PublicCells, suppressed, suppressedParts } from './suppress.ts';

const cases: [string, number[], PublicCells][] = [
  ['nothing small', [3, 4, 0], { total: 7, cells: [3, 4, 0] }],
  ['one small takes the next smallest along', [1, 9, 5], { total: 15, cells: [null, 9, null] }],
  ['nought stays', [2, 0, 7, 8], { total: 17, cells: [null, 0, null, 8] }],
  ['two ones would be told by their sum', [1, 1, 6, 9], { total: 17, cells: [null, null, null, 9] }],
  ['one and two may be either', [1, 2, 6], { total: 9, cells: [null, null, 6] }],
  ['the whole is small', [1, 1], { total: null, cells: [null, null] }],
  ['alone', [2, 0, 0], { total: null, cells: [null, null, null] }],
  ['three ones and nothing else', [1, 1, 1], { total: null, cells: [null, null, null] }],
  ['nobody', [0, 0], { total: 0, cells: [0, 0] }],
];

/** Every way in which the hidden cells can be filled so that all adds up; hidden ones are known not to be nought. */
const waysToFill = (left: number, cells: number): number[][] =>
  cells === 0
    ? left === 0
      ? [[]]
      : []
    : Array.from({ length: Math.max(0, left) }, (_, index) => index + 1).flatMap((first) =>
        waysToFill(left - first, cells - 1).map((rest) => [first, ...rest]),
      );

describe('small counts', () => {
  for (const [name, cells, expected] of cases) it(name, () => assert.deepEqual(suppressed(cells), expected));

  it('cannot be computed back from what is shown and the bound, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }), (cells) => {
        const seen = suppressed(cells);
        if (seen.total === null) return;
        const shown = seen.cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        const hidden = seen.cells.flatMap((cell, index) => (cell === null ? [index] : []));
        for (const [index, cell] of cells.entries())
          if (cell === 1 || cell === 2) assert.equal(seen.cells[index], null);
        if (hidden.length === 0) return;
        // somebody undoes it by trying everything that adds up with at least one count below the bound
        const candidates = waysToFill(seen.total - shown, hidden.length).filter((ways) =>
          ways.some((cell) => cell < smallest),
        );
        for (const [at, index] of hidden.entries()) {
          const possible = new Set(candidates.map((ways) => ways[at]));
          assert.ok(
            possible.size > 1,
            `${JSON.stringify(cells)}: cell ${index} can only be ${[...possible].join()}`,
          );
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('hides a part with what it leaves over', () =>
    assert.deepEqual(suppressedParts([1, 2, 3, 8, 9, 10, 0], 10), [null, null, 3, null, null, 10, 0]));
});
