import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../../shared/fold.ts';
import type { Stance } from '../types.ts';
import { readPositionTable, type TableFacts } from './position-table.ts';
import { clauseOf } from './text.fixture.ts';

const facts: TableFacts = {
  clauses: [clauseOf(1), clauseOf(2, { number: '2a' })],
  members: [
    { municipality: '01001000', name: 'Flensburg', land: '01' },
    { municipality: '01002000', name: 'Kiel', land: '01' },
    { municipality: '12054000', name: 'Potsdam', land: '12' },
    { municipality: '05314000', name: 'Neustadt', land: '05' },
    { municipality: '08416036', name: 'Neustadt', land: '08' },
  ],
  answered: new Set(['12054000']),
  lands: null,
  words: new Map<string, Stance>([
    [fold('unterstützt'), 'supports'],
    [fold('nur wenn'), 'only-if'],
    [fold('nein'), 'no'],
  ]),
};
const header = ['AGS', 'Kommune', 'Ziffer 1', 'Grund 1', 'Ziffer 2a', 'Grund 2a', 'Freigabe'];
const problemsOf = (rows: string[][], more: Partial<TableFacts> = {}) =>
  readPositionTable(rows, { ...facts, ...more }).problems.map(({ line, problem, value }) =>
    `${line} ${problem} ${value}`.trim(),
  );

describe('readPositionTable', () => {
  it('reads stances, reasons and releases', () => {
    const { rows, problems } = readPositionTable(
      [header, ['01001000', 'Flensburg', 'unterstützt', '', 'nur wenn', 'der Bund zahlt', 'OB, 3. März']],
      facts,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(rows, [
      {
        line: 2,
        municipality: '01001000',
        land: '01',
        releaseNote: 'OB, 3. März',
        positions: [
          { clause: 1, stance: 'supports', reason: null, clauseHash: 'hash-1' },
          { clause: 2, stance: 'only-if', reason: 'der Bund zahlt', clauseHash: 'hash-2' },
        ],
      },
    ]);
  });
  for (const [why, rows, expected] of [
    ['a row without positions is passed over', [header, ['01001000', 'Flensburg', '', '', '', '', '']], []],
    ['a key that lost its zero', [header, ['1001000', '', 'nein']], []],
    [
      'a name is enough',
      [
        ['Kommune', '1'],
        ['kiel', 'nein'],
      ],
      [],
    ],
    ['an unknown place', [header, ['99999999', 'Nirgendwo', 'nein']], ['2 unknown-member 99999999']],
    [
      'a name that two members have',
      [
        ['Kommune', '1'],
        ['Neustadt', 'nein'],
      ],
      ['2 ambiguous-place Neustadt'],
    ],
    [
      'a place twice',
      [header, ['01001000', '', 'nein'], ['01001000', '', 'nein']],
      ['3 place-twice Flensburg'],
    ],
    [
      'a word that is no stance',
      [header, ['01001000', '', 'vielleicht']],
      ['2 unknown-stance 1: vielleicht'],
    ],
    ['a condition that is missing', [header, ['01001000', '', 'nur wenn', '']], ['2 condition-missing 1']],
    [
      'a reason longer than the form takes',
      [header, ['01001000', '', 'nein', 'x'.repeat(1_001)]],
      ['2 reason-too-long 1'],
    ],
    ['a reason as long as the form takes', [header, ['01001000', '', 'nein', 'x'.repeat(1_000)]], []],
    ['an own answer stands', [header, ['12054000', '', 'nein']], ['2 own-response-stands Potsdam']],
    [
      'a clause that is none',
      [
        ['AGS', 'Ziffer 7'],
        ['01001000', 'nein'],
      ],
      ['1 unknown-clause-column Ziffer 7'],
    ],
    [
      'a clause twice',
      [
        ['AGS', 'Ziffer 1', '1'],
        ['01001000', 'nein', 'nein'],
      ],
      ['1 clause-column-twice 1'],
    ],
    [
      'no place',
      [
        ['Ort', 'Ziffer 1'],
        ['x', 'nein'],
      ],
      ['1 no-place-column'],
    ],
    [
      'no clause',
      [
        ['AGS', 'Haltung'],
        ['01001000', 'nein'],
      ],
      ['1 no-clause-column'],
    ],
    ['nothing at all', [], ['1 no-place-column']],
    [
      'several mistakes in several rows',
      [header, ['x', '', 'nein'], ['01002000', '', 'hm', '', 'nur wenn']],
      ['2 unknown-member x', '3 unknown-stance 1: hm', '3 condition-missing 2a'],
    ],
  ] as [string, string[][], string[]][])
    it(why, () => assert.deepEqual(problemsOf(rows), expected));
  it('another Land is not yours', () =>
    assert.deepEqual(problemsOf([header, ['05314000', '', 'nein']], { lands: ['01'] }), [
      '2 other-land Neustadt',
    ]));
});
