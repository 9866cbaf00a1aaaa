import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsOfSheet } from './xlsform-sheet.ts';

const { columns, rows } = rowsOfSheet({
  name: 'survey',
  rows: [
    ['Type', 'name', 'label::Deutsch (de)', 'label::English (en)', 'hint'],
    ['text', 'a', 'Wort', 'Word', null],
    [null, '  ', null, null, null],
    ['integer', 7, 'Zahl', null, 'nur ganze'],
    ['text', 'c', null, 'Only English', null],
  ],
});

describe('a sheet of an XLSForm', () => {
  it('knows its columns whatever their case', () => assert.equal(columns[0], 'type'));
  it('leaves empty rows out and keeps their numbers', () =>
    assert.deepEqual(
      rows.map(({ number }) => number),
      [2, 4, 5],
    ));
  it('reads labels in both languages', () =>
    assert.deepEqual(
      rows.map((row) => row.words('label')),
      [{ de: 'Wort', en: 'Word' }, { de: 'Zahl' }, { de: 'Only English' }],
    ));
  it('reads numbers as text and missing columns as empty', () =>
    assert.deepEqual(
      [rows[1]?.cell('name'), rows[1]?.cell('x'), rows[1]?.words('hint')],
      ['7', '', { de: 'nur ganze' }],
    ));
});
