import type { Cell } from './cell.ts';
import { readCsv } from './csv.ts';
import { type Limits, type Problem, defaultLimits, problem } from './problem.ts';
import { inspectUpload } from './upload.ts';
import { checkExtent } from './xlsx-extent.ts';
import { type Sheet, readXlsx } from './xlsx.ts';

export type TableRead = { ok: true; sheets: Sheet[] } | ({ ok: false } & Problem);

/**
 * The rows of a spreadsheet or CSV file that somebody sent. Its content decides what it is, not its name; a CSV has one
 * sheet named after the file. Empty rows at the end are dropped. A bad file is an answer, never an exception.
 */
export const readTable = async (
  file: { name: string; bytes: Uint8Array },
  limits: Partial<Limits> = {},
): Promise<TableRead> => {
  const allowed = { ...defaultLimits, ...limits };
  const inspected = await inspectUpload(file.bytes, allowed);
  if ('problem' in inspected) return refused(inspected);
  const read =
    inspected.kind === 'xlsx'
      ? await sheetsOf(inspected.bytes, allowed)
      : fromCsv(file.name, inspected.bytes, allowed);
  if ('problem' in read) return refused(read);
  const sheets = read.map(({ name, rows }) => ({ name, rows: withoutTrailingBlank(rows) }));
  return sheets.every(({ rows }) => rows.length === 0) ? refused(problem('empty')) : { ok: true, sheets };
};

const refused = (why: Problem): TableRead => ({ ok: false, ...why });

const fromCsv = (name: string, bytes: Buffer, limits: Limits): Sheet[] | Problem => {
  const read = readCsv(bytes, limits);
  return 'problem' in read ? read : [{ name: name.replace(/\.[^.]*$/u, ''), rows: read.rows }];
};

const sheetsOf = async (bytes: Buffer, limits: Limits): Promise<Sheet[] | Problem> => {
  const tooFar = await checkExtent(bytes, limits);
  if (tooFar) return tooFar;
  let sheets: Sheet[];
  try {
    sheets = await readXlsx(bytes);
  } catch {
    return problem('unreadable');
  }
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  return count > limits.rows ? problem('too-many-rows', { limit: limits.rows }) : sheets;
};

const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

const withoutTrailingBlank = (rows: Cell[][]): Cell[][] =>
  rows.slice(0, rows.findLastIndex((row) => !row.every(isBlank)) + 1);
