import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question } from '../questionnaire.fixture.ts';
import { readTableRows } from './table-rows.ts';

const table = question('t', 'table', {
  columns: [
    { key: 'name', label: { de: 'Name' }, type: 'text' },
    { key: 'zahl', label: { de: 'Zahl' }, type: 'integer' },
  ],
});

describe('rows of a table', () => {
  it('keeps the order and leaves empty rows out', () =>
    assert.deepEqual(
      readTableRows(table, {
        't-2-name': 'B',
        't-0-name': 'A',
        't-0-zahl': '0',
        't-1-name': ' ',
        't-2-zahl': '',
      }),
      { value: { table: [{ name: 'A', zahl: 0 }, { name: 'B' }] } },
    ));
  it('says nothing where nothing stands', () =>
    assert.deepEqual(readTableRows(table, { 't-0-name': '' }), {}));
  it('ignores columns that are none', () => assert.deepEqual(readTableRows(table, { 't-0-x': '1' }), {}));
  it('names the row of a mistake', () =>
    assert.deepEqual(readTableRows(table, { 't-3-zahl': 'drei' }), {
      problem: 'not-a-whole-number',
      with: { row: 4 },
    }));
  it('refuses a list as long as a novel', () =>
    assert.deepEqual(
      readTableRows(
        table,
        Object.fromEntries(Array.from({ length: 31 }, (_, row) => [`t-${row}-name`, 'x'])),
      ),
      { problem: 'too-many-rows', with: { limit: 30 } },
    ));
});
