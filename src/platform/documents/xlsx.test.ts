import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Cell } from './cell.ts';
import { readTable } from './table.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';
import { listEntries, unpack } from './zip.ts';

const part = async (workbook: Buffer, name: string): Promise<string> => {
  const entries = listEntries(workbook);
  assert.ok(Array.isArray(entries));
  const entry = entries.find((candidate) => candidate.name === name);
  assert.ok(entry);
  return ((await unpack(workbook, entry)) as Buffer).toString();
};

describe('writeXlsx', () => {
  it('keeps texts as texts, freezes the header and writes no formula', async () => {
    const rows: Cell[][] = [
      ['01001000', '=1+1', 12.5],
      ['_x0041_', ' blank ', true],
      ['a\r\nb', 'Chóśebuz', new Date('2025-12-31T00:00:00Z')],
      ['x', null, null],
    ];
    const workbook = await writeXlsx({
      sheets: [{ name: 'Orte', columns: [{ title: 'A' }, { title: 'B' }, { title: 'C' }], rows }],
    });
    assert.deepEqual(await readXlsx(workbook), [{ name: 'Orte', rows: [['A', 'B', 'C'], ...rows] }]);
    const sheet = await part(workbook, 'xl/worksheets/sheet1.xml');
    assert.match(sheet, /state="frozen"/u);
    assert.doesNotMatch(sheet, /<f>/u);
  });

  it('makes sheet names that Excel accepts, each once', async () => {
    const names = ['Länder/Kreise: 2025?', 'länder kreise  2025', '', 'x'.repeat(40), 'X'.repeat(40)];
    const workbook = await writeXlsx({
      sheets: names.map((name) => ({ name, columns: [{ title: 'a' }], rows: [['1']] })),
    });
    assert.deepEqual(
      (await readXlsx(workbook)).map(({ name }) => name),
      ['Länder Kreise  2025', 'länder kreise  2025 2', 'Tabelle', 'x'.repeat(31), `${'X'.repeat(29)} 2`],
    );
  });

  it('takes words that every object knows', async () => {
    const rows = [['constructor'], ['__proto__'], ['toString'], ['hasOwnProperty']];
    const bytes = await writeXlsx({ sheets: [{ name: 'S', columns: [{ title: 'valueOf' }], rows }] });
    assert.deepEqual((await readXlsx(bytes))[0]?.rows, [['valueOf'], ...rows]);
  });

  it('gives back what was written', async () => {
    const character = fc.constantFrom(...'azÄß€é=+@\'";,<>&_x0041_\n\t 漢🌊'.match(/./gsu)!);
    const text = fc.string({ unit: character, minLength: 1 }).filter((value) => value.trim() !== '');
    const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => new Date(days * 86_400_000));
    const number = fc
      .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }))
      .map((value) => value || 0);
    const row = fc.tuple(
      fc.stringMatching(/^[a-z]+$/u),
      text,
      fc.option(fc.oneof(text, number, fc.boolean(), day)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const columns = [{ title: 'key' }, { title: 'text' }, { title: 'value' }];
        const bytes = await writeXlsx({ sheets: [{ name: 'S', columns, rows }] });
        assert.deepEqual(await readTable({ name: 's.xlsx', bytes }), {
          ok: true,
          sheets: [{ name: 'S', rows: [['key', 'text', 'value'], ...rows] }],
        });
      }),
      { numRuns: 40 },
    );
  });
});
