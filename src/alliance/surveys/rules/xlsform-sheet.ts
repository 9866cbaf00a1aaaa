import type { Words } from '../questionnaire-types.ts';
import type { FormSheet } from '../xlsform-types.ts';

/** A row of a sheet by its column names, with its number as the spreadsheet shows it. */
export interface FormRow {
  number: number;
  /** The text of a column; empty where there is none. */
  cell(column: string): string;
  /** Label or hint in its languages: `label`, `label::Deutsch (de)`, `label::English (en)`. */
  words(column: string): Words | undefined;
}

/**
 * A sheet as rows with named columns. Names are compared without regard to case; rows in which nothing stands are left out.
 *
 * @de Blatt eines XLSForm
 * @source umfragen#xlsform
 */
export const rowsOfSheet = (sheet: FormSheet): { columns: string[]; rows: FormRow[] } => {
  const [header = [], ...body] = sheet.rows;
  const columns = header.map((cell) => textOf(cell).toLowerCase());
  return {
    columns,
    rows: body.flatMap((cells, index) => {
      if (cells.every((cell) => textOf(cell) === '')) return [];
      const cell = (column: string) => textOf(cells[columns.indexOf(column)] ?? null);
      return [{ number: index + 2, cell, words: (column: string) => wordsOf(columns, cell, column) }];
    }),
  };
};

const textOf = (cell: FormSheet['rows'][number][number]): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize().trim();
};

const wordsOf = (columns: string[], cell: (column: string) => string, column: string): Words | undefined => {
  const named = columns.filter((name) => name === column || name.startsWith(`${column}::`));
  const isEnglish = (name: string) => /\(en\)|::english|::en$/u.test(name);
  const english = named.filter(isEnglish).map(cell).find(Boolean);
  const german =
    named
      .filter((name) => !isEnglish(name))
      .map(cell)
      .find(Boolean) ?? english;
  if (!german) return undefined;
  return { de: german, ...(english && english !== german && { en: english }) };
};
