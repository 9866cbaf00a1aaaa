/** What a cell of a register's table can hold, as spreadsheets give it. */
export type RegisterCell = string | number | boolean | Date | null | undefined;
export interface RegisterSheet {
  name: string;
  rows: RegisterCell[][];
}

export const textOf = (cell: RegisterCell): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell ?? '')
        .replace(/\s+/gu, ' ')
        .trim();

/** A key whose leading zeros a spreadsheet may have dropped; anything but digits comes back as it is. */
export const paddedKey = (cell: RegisterCell, digits: number): string => {
  const text = textOf(cell);
  return /^\d+$/u.test(text) ? text.padStart(digits, '0') : text;
};

/**
 * The number in a cell: itself, or a text with decimal comma and blanks between thousands (`1 250,5`), or with a
 * decimal point. Null for an empty cell and for the signs of statistics that stand for "unknown" (`-`, `.`, `:`, `n.a.`);
 * undefined for anything else, which is a mistake in the file.
 */
export const numberOf = (cell: RegisterCell): number | null | undefined => {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell).replace(/\s/gu, '');
  if (/^(?:[-–.:/x]?|n\.?a\.?)$/iu.test(text)) return null;
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
};
