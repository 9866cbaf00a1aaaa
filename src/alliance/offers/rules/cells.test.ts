import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ancestryOf, cellsOf } from './cells.ts';

const ancestry = ancestryOf([
  { key: 'minors', parent: null },
  { key: 'umf', parent: 'minors' },
  { key: 'families', parent: null },
  { key: 'a', parent: 'b' },
  { key: 'b', parent: 'a' },
]);
const programmes = [
  { id: 1, groups: [] },
  { id: 2, groups: ['umf'] },
  { id: 3, groups: ['minors', 'families'] },
];

describe('cellsOf', () => {
  const cases: [why: string, groups: string[], programmes: number[], cells: string[]][] = [
    ['everybody in any programme', [], [], ['any everybody']],
    ['families in any programme', ['families'], [], ['any families']],
    ['everybody in an open programme', [], [1], ['1 everybody']],
    ['everybody in a programme for some', [], [3], ['3 minors', '3 families']],
    ['one group in several programmes is still one place', ['umf'], [1, 2, 3], ['1 umf', '2 umf', '3 umf']],
    ['a wider group is narrowed', ['minors'], [2], ['2 umf']],
    ['a group that the programme is not open to', ['families'], [2], []],
    ['only the groups that meet', ['umf', 'families'], [2], ['2 umf']],
    ['a wider and a narrower group are named once each', ['minors', 'umf'], [2], ['2 umf']],
    ['a programme that is gone is open to everybody', ['umf'], [99], ['99 umf']],
  ];
  for (const [why, groups, ids, cells] of cases)
    it(why, () =>
      assert.deepEqual(
        cellsOf({ groups, programmes: ids }, programmes, ancestry).map(
          ({ programme, group }) => `${programme ?? 'any'} ${group ?? 'everybody'}`,
        ),
        cells,
      ),
    );

  it('an order that runs in a circle ends', () => assert.deepEqual(ancestry('a'), ['a', 'b']));
});
