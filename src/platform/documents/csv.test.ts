import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Cell } from './cell.ts';
import { readCsv, writeCsv } from './csv.ts';
import { parseGermanNumber } from './german-number.ts';
import { defaultLimits } from './problem.ts';

const read = (text: string | Uint8Array) => readCsv(typeof text === 'string' ? Buffer.from(text) : text);

describe('writeCsv', () => {
  it('writes for a German Excel: BOM, semicolon, CRLF, decimal comma, guarded formulas', () => {
    const table: Cell[][] = [
      ['Schlüssel', 'Fläche'],
      ['01001000', 1250.5],
      ['=HYPERLINK("x")', -3],
      ['+49 331', true],
      ['\t=1', new Date('2025-12-31T00:00:00Z')],
    ];
    assert.equal(
      writeCsv(table, { dialect: 'excel' }),
      '\ufeffSchlüssel;Fläche\r\n01001000;1250,5\r\n"\'=HYPERLINK(""x"")";-3\r\n\'+49 331;ja\r\n\'\t=1;31.12.2025\r\n',
    );
  });
  it('writes for programs: comma, point, ISO day, formulas guarded too', () => {
    const table: Cell[][] = [
      ['a', 'b'],
      ['=1', 1250.5],
      [false, new Date('2025-12-31T00:00:00Z')],
      [null, 'x,y'],
    ];
    assert.equal(writeCsv(table, { dialect: 'open' }), 'a,b\n\'=1,1250.5\nfalse,2025-12-31\n,"x,y"\n');
  });
});

describe('readCsv', () => {
  const cases: [name: string, text: string | Uint8Array, rows: (string | null)[][]][] = [
    [
      'semicolon with decimal commas',
      'Ort;Zahl\nKiel;1.250,5\n',
      [
        ['Ort', 'Zahl'],
        ['Kiel', '1.250,5'],
      ],
    ],
    [
      'comma',
      'Ort,Zahl\nKiel,5\n',
      [
        ['Ort', 'Zahl'],
        ['Kiel', '5'],
      ],
    ],
    [
      'tab',
      'Ort\tZahl\r\nKiel\t5',
      [
        ['Ort', 'Zahl'],
        ['Kiel', '5'],
      ],
    ],
    ['one column', 'AGS\n01001000\n', [['AGS'], ['01001000']]],
    [
      'semicolons outweigh a quoted comma in the header',
      '"Ort, Kreis";Zahl\na;b',
      [
        ['Ort, Kreis', 'Zahl'],
        ['a', 'b'],
      ],
    ],
    [
      'quotes with line breaks',
      'a;b\n"1\n2";"x ""y"""\n',
      [
        ['a', 'b'],
        ['1\n2', 'x "y"'],
      ],
    ],
    [
      'a quote inside an unquoted cell',
      'a;b\n5" Rohr;x\n',
      [
        ['a', 'b'],
        ['5" Rohr', 'x'],
      ],
    ],
    ['rows of different length', 'a;b\n1\n1;2;3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['BOM', '\ufeffa;b\n', [['a', 'b']]],
    ['Excel names its delimiter', 'sep=|\r\na|b\r\n', [['a', 'b']]],
    ['guarded formula', "a\n'=1\n's-Hertogenbosch\n", [['a'], ['=1'], ["'s-Hertogenbosch"]]],
    [
      'Windows-1252',
      Buffer.from('Gemeinde;Stand\nGie\xdfen;\x80 5\n', 'latin1'),
      [
        ['Gemeinde', 'Stand'],
        ['Gießen', '€ 5'],
      ],
    ],
    ['UTF-16 as Excel saves "Unicode text"', Buffer.from('\ufeffa\tß\r\n', 'utf16le'), [['a', 'ß']]],
  ];
  for (const [name, text, rows] of cases) it(name, () => assert.deepEqual(read(text), { rows }));

  it('refuses NUL bytes, an open quote with its line, too many rows and columns', () => {
    assert.deepEqual(read('a;b\0\n'), { problem: 'binary' });
    assert.deepEqual(read('a;b\n1;"2\n3;4\n'), { problem: 'unclosed-quote', with: { line: 2 } });
    const limits = { ...defaultLimits, rows: 2, columns: 2 };
    assert.deepEqual(readCsv(Buffer.from('a\n1\n2\n'), limits), {
      problem: 'too-many-rows',
      with: { limit: 2 },
    });
    assert.deepEqual(readCsv(Buffer.from('a;b;c\n'), limits), {
      problem: 'too-many-columns',
      with: { limit: 2 },
    });
  });

  it('gives back what was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'));
    const nasty = fc.constantFrom("'=1", "''=1", '=1', ';', '"', 'a\r\nb', '\t-2', ' x ', '@', "'");
    const row = fc.tuple(fc.stringMatching(/^[a-z]+$/u), fc.oneof(text, nasty), fc.option(text));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const table: (string | null)[][] = [['key', 'text', 'remark'], ...rows];
        assert.deepEqual(read(writeCsv(table, { dialect: 'excel' })), { rows: table });
      }),
    );
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => Math.round(value * 1e4) / 1e4 || 0),
        (value) => {
          const written = read(writeCsv([['n'], [value]], { dialect: 'excel' }));
          assert.ok('rows' in written);
          assert.equal(parseGermanNumber(written.rows[1]?.[0] ?? ''), value);
        },
      ),
    );
  });
});

describe('parseGermanNumber', () => {
  const cases: [string, number | null][] = [
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['1250.5', 1250.5],
    ['1 250 000', 1_250_000],
    ['1\u202f250', 1250],
    ["1'250", 1250],
    ['0,5', 0.5],
    ['-3', -3],
    ['\u22123,5', -3.5],
    [' 7 ', 7],
    ['1.25.5', null],
    ['1,250.5', null],
    ['', null],
    ['ca. 20', null],
    ['1e3', null],
    ['12 Personen', null],
  ];
  for (const [text, value] of cases)
    it(`${text || '(empty)'} is ${value}`, () => assert.equal(parseGermanNumber(text), value));
});
