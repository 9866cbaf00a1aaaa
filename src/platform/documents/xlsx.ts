import readWorkbook from 'read-excel-file/node';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './cell.ts';

export interface Column {
  title: string;
  /** In characters; fitted to the title if absent. */
  width?: number;
}

/** A sheet to write: its columns' titles become the header row, which stays in view while scrolling. */
export interface SheetToWrite {
  name: string;
  columns: Column[];
  rows: Cell[][];
}

export interface Sheet {
  name: string;
  rows: Cell[][];
}

/** Excel refuses longer texts in a cell. */
const longestText = 32_767;

/**
 * A workbook as .xlsx. A text stays text: a key keeps its leading zero and "=1+1" is never run.
 * Days are shown as 31.12.2025.
 */
export const writeXlsx = async ({ sheets }: { sheets: SheetToWrite[] }): Promise<Buffer> => {
  const taken = new Set<string>();
  const workbook = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name, taken),
    stickyRowsCount: 1,
    columns: columns.map(({ title, width }) => ({ width: width ?? Math.max(10, title.length + 2) })),
    data: [
      columns.map(({ title }) => ({ value: escape(title), type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(toCell)),
    ] satisfies SheetData,
  }));
  return writeWorkbook(workbook).toBuffer();
};

const toCell = (cell: Cell): SheetData[number][number] => {
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
  if (typeof cell === 'string') return { value: escape(cell), type: String, format: '@' };
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd.mm.yyyy' };
  return cell;
};

/** `_x000D_` is how .xlsx writes signs that XML cannot; a text that happens to look so must be escaped itself. */
const escape = (text: string): string => {
  const safe = text
    .slice(0, longestText)
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replace(/\r/gu, '_x000D_');
  // The library keeps its texts in a plain object, where "constructor" and its like are there from the start.
  return safe in Object.prototype ? asSigns(safe[0] ?? '') + safe.slice(1) : safe;
};

const asSigns = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Excel allows 31 characters without []/\:*? and each name once, whatever its case. */
const sheetName = (wanted: string, taken: Set<string>): string => {
  const clean =
    wanted
      .replace(/[[\]/\\:*?]+/gu, ' ')
      .replace(/^'+|'+$/gu, '')
      .trim()
      .slice(0, 31) || 'Tabelle';
  let name = clean;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = ` ${count}`;
    name = clean.slice(0, 31 - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
};

/**
 * All sheets of a workbook; rows of one sheet are equally long. Throws on a broken one: files from people go through
 * `readTable`, which looks at them first and turns that into a problem.
 */
export const readXlsx = async (bytes: Buffer): Promise<Sheet[]> => {
  const sheets = await readWorkbook(bytes, { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
};
