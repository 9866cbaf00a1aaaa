import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessMapping, headerRowOf } from './import-columns.ts';
import { tableColumns } from './table-columns.ts';

const cases: [name: string, headers: string[], mapping: Record<string, number>][] = [
  ['the usual ones', ['AGS', 'Name', 'Land'], { key: 0, name: 1, land: 2 }],
  [
    'other words and other cases',
    ['GEMEINDESCHLÜSSEL', 'E-Mail', 'Bundesland'],
    { key: 0, mailbox: 1, land: 2 },
  ],
  ['one field twice: the first column wins', ['Stadt', 'Gemeinde'], { name: 0 }],
  ['what nobody knows is left out', ['lfd. Nr.', 'AGS', ''], { key: 1 }],
  ['nothing', [], {}],
];

describe('columns by their headers', () => {
  for (const [name, headers, mapping] of cases)
    it(name, () => assert.deepEqual(guessMapping(headers), mapping));

  it('every column of the export is recognised', () => {
    const mapping = guessMapping(tableColumns.map(({ header }) => header));
    assert.deepEqual(
      Object.keys(mapping),
      tableColumns.map(({ field }) => field),
    );
  });

  for (const [name, rows, at] of [
    [
      'the first row',
      [
        ['AGS', 'Name'],
        ['1', '2'],
      ],
      0,
    ],
    [
      'below a title',
      [
        ['Unsere Mitglieder', ''],
        ['', ''],
        ['AGS', 'Name'],
      ],
      2,
    ],
    [
      'unknown headers',
      [
        ['Titel', ''],
        ['A', 'B'],
        ['1', '2'],
      ],
      1,
    ],
    ['no table', [['nur ein Satz']], -1],
  ] as const)
    it(`the header row: ${name}`, () => assert.equal(headerRowOf(rows), at));
});
