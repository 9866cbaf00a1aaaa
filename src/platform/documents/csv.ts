import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cell.ts';
import { guardFormula, stripGuard } from './formula-guard.ts';
import { type Limits, type Problem, defaultLimits, problem } from './problem.ts';
import { decodeText } from './text.ts';

/**
 * `excel` opens by double click in a German Excel: BOM, semicolon, CRLF, decimal comma, days as 31.12.2025. `open` is for
 * programs: comma, decimal point, ISO days. In neither stands a text that a spreadsheet would run as a formula.
 */
export type Dialect = 'excel' | 'open';

const germanNumber = new Intl.NumberFormat('de-DE', { useGrouping: false, maximumFractionDigits: 12 });
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const germanDay = (date: Date): string => isoDay(date).split('-').toReversed().join('.');

/** A table with its header as first row, as the text of a CSV file. */
export const writeCsv = (table: Cell[][], { dialect }: { dialect: Dialect }): string =>
  dialect === 'excel'
    ? stringify(table, {
        bom: true,
        delimiter: ';',
        record_delimiter: 'windows',
        cast: {
          string: guardFormula,
          number: (value) => germanNumber.format(value),
          boolean: (value) => (value ? 'ja' : 'nein'),
          date: germanDay,
        },
      })
    : stringify(table, {
        delimiter: ',',
        record_delimiter: 'unix',
        cast: { string: guardFormula, number: String, boolean: String, date: isoDay },
      });

const delimiters = [';', '\t', ',', '|'];

/** The delimiter that splits the header line most often outside of quotes; decimal commas live in later lines. */
const delimiterOf = (text: string): string => {
  const counts = new Map(delimiters.map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return delimiters.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best));
};

/** Excel's own first line `sep=;` names the delimiter and is no row. */
const separatorLine = /^sep=(.)\r?\n/iu;

/**
 * The rows of a CSV file of any common kind. Every cell stays text, so a key keeps its leading zero
 * (`parseGermanNumber` reads numbers where a column holds some); an empty cell is null.
 */
export const readCsv = (
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): { rows: (string | null)[][] } | Problem => {
  const text = decodeText(bytes);
  if (text.includes('\0')) return problem('binary');
  const [named, sign] = separatorLine.exec(text) ?? ['', ''];
  const body = text.slice(named.length);
  try {
    const rows: string[][] = parse(body, {
      bom: true,
      delimiter: sign || delimiterOf(body),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 1,
    });
    if (rows.length > limits.rows) return problem('too-many-rows', { limit: limits.rows });
    if (rows.some((row) => row.length > limits.columns))
      return problem('too-many-columns', { limit: limits.columns });
    return { rows: rows.map((row) => row.map((cell) => (cell === '' ? null : stripGuard(cell)))) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? problem('unclosed-quote', { line: rowOf(error) })
      : problem('unreadable');
  }
};

/** The row, header included, in which the quote was opened: those before it were read whole. */
const rowOf = (error: CsvError): number => Number(error['records'] ?? 0) + 1;
