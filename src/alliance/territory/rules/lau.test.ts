import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegisterCell } from './cells.ts';
import { readLau } from './lau.ts';

const header = [
  'NUTS 3 CODE',
  'LAU CODE',
  'LAU NAME NATIONAL',
  'LAU NAME LATIN',
  'CHANGE (Y/N)',
  'POPULATION',
  'TOTAL AREA (m2)',
  'DEGURBA',
];
const sheet = (name: string, rows: RegisterCell[][], titles: string[] = header) => ({
  name,
  rows: [titles, ...rows],
});

describe('readLau', () => {
  it('reads every country sheet and gives codes their zeros back', () => {
    const { units, problems } = readLau(
      [
        { name: 'Read me', rows: [['LAU CODE']] },
        sheet('DE', [['DEF01', 1001000, 'Flensburg, Stadt', 'Flensburg, Stadt', 'no', 92550, 56730000, 2]]),
        sheet('FR', [
          ['FR101', 75056, 'Paris', 'Paris', null, 2133111, 105400000],
          ['FRK21', 1004, 'Ambérieu-en-Bugey', null, null, ':', 'n.a.'],
          ['FRM01', '2A004', 'Ajaccio', null, null, 73822, 82030000],
        ]),
        sheet('EL', [['EL303', 45010000, 'Αθηναίων', 'Athinaion', null, 643452, 38964000]]),
        sheet('LU', [
          ['LU000', 101, 'Beaufort', null, null, 2900, 13740000],
          ['LU000', 1210, 'Wormeldange', null, null, 3100, 17250000],
        ]),
        sheet(
          'NL',
          [['NL329', 'GM0363', 'Amsterdam', null, null, 918117, 243.15]],
          header.map((title) => title.replace('m2', 'km2')),
        ),
      ],
      '2023-01-01',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      units.map(({ key, country, name, areaHa, population }) => [key, country, name, areaHa, population]),
      [
        ['01001000', 'DE', 'Flensburg', 5673, 92550],
        ['FR:75056', 'FR', 'Paris', 10540, 2133111],
        ['FR:01004', 'FR', 'Ambérieu-en-Bugey', null, null],
        ['FR:2A004', 'FR', 'Ajaccio', 8203, 73822],
        ['GR:45010000', 'GR', 'Αθηναίων', 3896, 643452],
        ['LU:0101', 'LU', 'Beaufort', 1374, 2900],
        ['LU:1210', 'LU', 'Wormeldange', 1725, 3100],
        ['NL:GM0363', 'NL', 'Amsterdam', 24315, 918117],
      ],
    );
    assert.deepEqual(
      [units[0]?.land, units[0]?.district, units[1]?.land, units[1]?.populationDay],
      ['01', '01001', null, '2023-01-01'],
    );
    assert.equal(units[2]?.populationDay, null);
  });

  it('tells sheet and row of what it cannot use', () => {
    const { problems } = readLau(
      [
        sheet('FR', [
          ['x', '7?', 'A', null, null, 1, 1],
          ['x', 2, null, null, null, 1, 1],
          ['x', 3, 'C', null, null, 'viele', 1],
          ['x', 4, 'D', null, null, 1, 1],
          ['x', 4, 'D', null, null, 1, 1],
        ]),
        { name: 'IT', rows: [['nothing']] },
      ],
      null,
    );
    assert.deepEqual(
      problems.map(({ line, problem, with: told }) => [line, problem, told?.['sheet']]),
      [
        [2, 'bad-key', 'FR'],
        [3, 'no-name', 'FR'],
        [4, 'bad-number', 'FR'],
        [6, 'twice', 'FR'],
        [0, 'no-units', 'IT'],
      ],
    );
    assert.deepEqual(readLau([], null).problems, [{ line: 0, problem: 'no-units' }]);
  });
});
