import { type Limits, type Problem, problem } from './problem.ts';
import { listEntries, unpack } from './zip.ts';

/** The attribute that places a cell or row, as `r="AB12"` or `r="12"`. */
const place = /(?<![\w:])r\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const cellAddress = /^([A-Z]{1,3})(\d{1,7})$/u;

/**
 * Whether the sheets of an inspected workbook reach further than allowed. A single cell at XFD1048576 is a few bytes in
 * the file but sixteen thousand columns by a million rows for a reader that fills the gaps, so addresses come first.
 */
export const checkExtent = async (bytes: Buffer, limits: Limits): Promise<Problem | null> => {
  const entries = listEntries(bytes);
  if (!Array.isArray(entries)) return entries;
  const worksheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/iu.test(name));
  if (worksheets.length > limits.sheets)
    return problem('too-many-sheets', { sheets: worksheets.length, limit: limits.sheets });
  for (const entry of entries.filter(({ name }) => name.endsWith('.xml'))) {
    const content = await unpack(bytes, entry);
    if ('problem' in content) return content;
    const tooFar = checkAddresses(content.toString('utf8'), limits);
    if (tooFar) return tooFar;
  }
  return null;
};

const checkAddresses = (xml: string, limits: Limits): Problem | null => {
  for (const [, double, single] of xml.matchAll(place)) {
    const value = double ?? single ?? '';
    const [, letters = '', digits = value] = cellAddress.exec(value) ?? [];
    if (Number(digits) > limits.rows) return problem('too-many-rows', { limit: limits.rows });
    if (columnNumber(letters) > limits.columns) return problem('too-many-columns', { limit: limits.columns });
    // Addresses hidden in character references or of odd shape come from no spreadsheet program.
    if (value.includes('&') || (letters === '' && /^[a-z]+\d/iu.test(value))) return problem('unreadable');
  }
  return null;
};

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
