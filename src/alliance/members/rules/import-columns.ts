import { fold } from '../../../shared/fold.ts';
import type { Mapping } from '../import-types.ts';
import { tableColumns } from './table-columns.ts';

/** Fields of lists that others keep: one status in words, with one day, evidence and source. */
const plain: [field: string, headers: string[]][] = [
  ['status', ['Status', 'Stand']],
  ['since', ['seit', 'Datum', 'Tag', 'seit wann']],
  ['evidence', ['Beleg', 'Nachweis', 'Beschluss']],
  ['source', ['Quelle', 'Link']],
];

/** Every field that a column may hold, with the headers by which it is recognised. */
export const importFields: readonly { field: string; headers: readonly string[] }[] = [
  ...tableColumns.map(({ field, header, also }) => ({ field, headers: [header, ...also] })),
  ...plain.map(([field, headers]) => ({ field, headers })),
];

/**
 * The field that each column probably holds, by its header; each field once, the first column wins.
 *
 * @de Spalten erkennen
 * @source verzeichnis#tabelle
 */
export const guessMapping = (headers: readonly string[]): Mapping => {
  const mapping: Mapping = {};
  for (const [column, header] of headers.entries()) {
    const written = fold(header);
    const found = importFields.find(
      ({ field, headers: known }) => !(field in mapping) && known.some((one) => fold(one) === written),
    );
    if (found && written !== '') mapping[found.field] = column;
  }
  return mapping;
};

/** A list must say which municipality each row means. */
export const namesMunicipality = (mapping: Mapping): boolean => 'key' in mapping || 'name' in mapping;

/** The header row: the first with a cell that is recognised, else the first with two filled cells. */
export const headerRowOf = (rows: readonly (readonly string[])[]): number => {
  const known = rows.slice(0, 20).findIndex((row) => Object.keys(guessMapping(row)).length >= 2);
  return known >= 0 ? known : rows.findIndex((row) => row.filter((cell) => cell !== '').length >= 2);
};
