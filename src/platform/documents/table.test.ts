import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { de } from './problems.de.ts';
import { en } from './problems.en.ts';
import { readTable } from './table.ts';
import { writeXlsx } from './xlsx.ts';
import { listEntries, store, unpack } from './zip.ts';

const small = () =>
  writeXlsx({ sheets: [{ name: 'Mitglieder', columns: [{ title: 'AGS' }], rows: [['01001000']] }] });
const read = (bytes: Uint8Array, limits = {}) => readTable({ name: 'Liste.csv', bytes }, limits);

/** The files of a workbook, so that a test can plant something among them. */
const filesOf = async (workbook: Buffer): Promise<{ name: string; content: Buffer }[]> => {
  const entries = listEntries(workbook);
  assert.ok(Array.isArray(entries));
  return Promise.all(
    entries.map(async (entry) => ({ name: entry.name, content: (await unpack(workbook, entry)) as Buffer })),
  );
};
const withFile = async (name: string, content: string): Promise<Buffer> =>
  store([
    ...(await filesOf(await small())).filter((file) => file.name !== name),
    { name, content: Buffer.from(content) },
  ]);

/** An archive whose one sheet is deflated from `size` zero bytes and claims to have `claimed`. */
const bomb = async (size: number, claimed: number): Promise<Buffer> => {
  const packed = deflateRawSync(Buffer.alloc(size));
  const archive = store([
    ...(await filesOf(await small())),
    { name: 'xl/worksheets/sheet9.xml', content: packed },
  ]);
  const central = archive.lastIndexOf('xl/worksheets/sheet9.xml') - 46;
  archive.writeUInt16LE(8, central + 10);
  archive.writeUInt32LE(claimed, central + 24);
  return archive;
};
const sheetXml = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

describe('readTable', () => {
  it('reads a workbook by content even when it is called .csv', async () => {
    assert.deepEqual(await read(await small()), {
      ok: true,
      sheets: [{ name: 'Mitglieder', rows: [['AGS'], ['01001000']] }],
    });
  });
  it('reads CSV as one sheet and drops empty rows at the end', async () => {
    assert.deepEqual(await read(Buffer.from('a;b\n1;2\n;\n ;\n')), {
      ok: true,
      sheets: [
        {
          name: 'Liste',
          rows: [
            ['a', 'b'],
            ['1', '2'],
          ],
        },
      ],
    });
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const cases: [
    name: string,
    bytes: () => Promise<Uint8Array> | Uint8Array,
    problem: object,
    limits?: object,
  ][] = [
    ['nothing', () => Buffer.alloc(0), { problem: 'empty' }],
    ['only blanks', () => Buffer.from(' \n\n'), { problem: 'empty' }],
    ['only delimiters', () => Buffer.from(';;\n;;\n'), { problem: 'empty' }],
    [
      '6 MB',
      () => Buffer.alloc(6_000_001, 'a'),
      { problem: 'too-large', with: { megabytes: 6.1, limit: 5 } },
    ],
    [
      'HTML called .xls',
      () => Buffer.from('\n<html><table>'),
      { problem: 'not-a-table', with: { kind: 'HTML' } },
    ],
    ['PDF', () => Buffer.from('%PDF-1.7'), { problem: 'not-a-table', with: { kind: 'PDF' } }],
    ['PNG', () => Buffer.from('\x89PNG\r\n', 'latin1'), { problem: 'not-a-table', with: { kind: 'Bild' } }],
    [
      'Word',
      () => store([{ name: 'word/document.xml', content: Buffer.from('<x/>') }]),
      { problem: 'not-a-table', with: { kind: 'Word' } },
    ],
    ['old .xls', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), { problem: 'old-excel' }],
    [
      'workbook with a password',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), utf16('EncryptedPackage')]),
      { problem: 'encrypted' },
    ],
    ['macros', () => withFile('xl/vbaProject.bin', 'Sub Auto_Open()'), { problem: 'macros' }],
    [
      'macros by content type',
      () =>
        withFile(
          '[Content_Types].xml',
          '<Types ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        ),
      { problem: 'macros' },
    ],
    ['half a workbook', async () => (await small()).subarray(0, 900), { problem: 'unreadable' }],
    [
      'a workbook without its sheet',
      () => withFile('xl/_rels/workbook.xml.rels', '<Relationships/>'),
      { problem: 'unreadable' },
    ],
    ['broken XML', () => withFile('xl/workbook.xml', '<workbook><sheets>'), { problem: 'unreadable' }],
    ['NUL bytes', () => Buffer.from('a;b\n\0\0'), { problem: 'binary' }],
    ['half a CSV', () => Buffer.from('a;b\n"1;2\n'), { problem: 'unclosed-quote', with: { line: 2 } }],
    ['zip bomb: 200 MB in 200 KB', () => bomb(200_000_000, 200_000_000), { problem: 'zip-bomb' }],
    ['zip bomb by ratio', () => bomb(20_000_000, 20_000_000), { problem: 'zip-bomb' }],
    ['zip bomb whose header lies', () => bomb(200_000_000, 1000), { problem: 'zip-bomb' }],
    [
      'a cell a million rows down',
      () => withFile('xl/worksheets/sheet1.xml', sheetXml('<row><c r="A1048576"><v>1</v></c></row>')),
      { problem: 'too-many-rows', with: { limit: 50_000 } },
    ],
    [
      'a row far beyond Excel',
      () =>
        withFile('xl/worksheets/sheet1.xml', sheetXml(`<row spans=">"r='1e9'><c r="A1"><v>1</v></c></row>`)),
      { problem: 'too-many-rows', with: { limit: 50_000 } },
    ],
    [
      'a cell in the last column',
      () => withFile('xl/worksheets/sheet1.xml', sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
      { problem: 'too-many-columns', with: { limit: 256 } },
    ],
    [
      'an address in disguise',
      () =>
        withFile('xl/worksheets/sheet1.xml', sheetXml('<row r="&#49;048576"><c r="A1"><v>1</v></c></row>')),
      { problem: 'unreadable' },
    ],
    [
      'more rows than allowed over all sheets',
      small,
      { problem: 'too-many-rows', with: { limit: 1 } },
      { rows: 1 },
    ],
    ['too many sheets', small, { problem: 'too-many-sheets', with: { sheets: 1, limit: 0 } }, { sheets: 0 }],
  ];
  for (const [name, bytes, expected, limits] of cases)
    it(`refuses ${name}`, async () =>
      assert.deepEqual(await read(await bytes(), limits), { ok: false, ...expected }));

  it('survives a workbook cut at any place and bytes turned over', async () => {
    const workbook = await small();
    for (let at = 0; at < workbook.length; at += 37) {
      const flipped = Buffer.from(workbook);
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      for (const bytes of [workbook.subarray(0, at), flipped]) {
        const result = await read(bytes);
        if (!result.ok) assert.ok(result.problem in de, result.problem);
      }
    }
  });
});

describe('sentences', () => {
  it('name the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();
    for (const [key, sentence] of Object.entries(de))
      assert.deepEqual(values(en[key as keyof typeof de]), values(sentence), key);
  });
});
