import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places } from '../import.fixture.ts';
import { readRow } from './read-row.ts';
import { findUnit } from './find-unit.ts';

const find = (key: string, name: string, land = '') =>
  findUnit(readRow([key, name, land], { key: 0, name: 1, land: 2 }, '2026-03-02').values, places);

const cases: [name: string, row: [string, string, string?], expected: string][] = [
  ['a key alone', ['12054000', ''], '12054000'],
  ['a key with blanks', ['12 0 54 000', ''], '12054000'],
  ['a regional key of twelve digits', ['084165003036', ''], '08416036'],
  ['a lost zero that the name confirms', ['1001000', 'Flensburg'], '01001000'],
  ['a lost zero that nothing confirms', ['1001000', ''], 'lost-zero'],
  ['a name with its kind', ['', 'Stadt Flensburg'], '01001000'],
  ['a name in capitals', ['', 'POTSDAM'], '12054000'],
  ['a key in letters', ['Potsdam', 'Potsdam'], 'bad-key'],
  ['a Land that contradicts', ['', 'Potsdam', 'Bayern'], 'unknown-name'],
  ['a Land as a digit that lost its zero', ['01001000', '', '1'], '01001000'],
  ['a district for its own sake', ['08416', ''], '08416'],
];

describe('the municipality of a row', () => {
  for (const [name, row, expected] of cases)
    it(name, () => {
      const found = find(...row);
      assert.equal('unit' in found ? found.unit.key : found.problem.problem, expected);
    });
});
