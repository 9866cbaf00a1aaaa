import { type Cell, keyOf, whole } from './lattice.ts';
import type { ShownCell } from './suppress.ts';

/** A number as one reader sees it: `null` is hidden; where nobody reported there is no value at all. */
export interface Value {
  count: number | null;
}

/** The table as it is, the table as it is published, and where this reader may see the former. */
export interface Tables {
  cells: ReadonlyMap<string, Cell>;
  shown: ReadonlyMap<string, ShownCell>;
  readsExactly(place: string): boolean;
}

/** Dimensions of a cell, in their order. */
export const dimensions = ['place', 'period', 'programme', 'group'] as const;
export type Dimension = (typeof dimensions)[number];
export type At = Record<Dimension, string>;

const coordinates = (at: At): string[] => dimensions.map((dimension) => at[dimension]);

/**
 * What one reader sees of one number. A hidden number, a reported 0 and nothing reported stay three things.
 *
 * @de Zahl für eine lesende Person
 * @source aufnahmen#kleine-zahlen
 */
export const valueAt = ({ cells, shown, readsExactly }: Tables, at: At): Value | null => {
  const key = keyOf(coordinates(at));
  const cell = readsExactly(at.place) ? cells.get(key) : shown.get(key);
  return cell ? { count: cell.count } : null;
};

export interface Row {
  key: string;
  /** One per column, null where nothing was reported. */
  values: (Value | null)[];
}

/** One row for each of the keys in which anything was reported, one column for each period. @de Aufnahmetafel */
export const rowsOf = (
  tables: Tables,
  by: Dimension,
  keys: readonly string[],
  periods: readonly string[],
  at: At,
): Row[] =>
  keys
    .map((key) => ({
      key,
      values: periods.map((period) => valueAt(tables, { ...at, period, [by]: key })),
    }))
    .filter(({ values }) => values.some((value) => value !== null));

/** The categories of one dimension that occur, the whole left out. */
export const categoriesOf = (cells: ReadonlyMap<string, Cell>, dimension: Dimension): string[] => {
  const index = dimensions.indexOf(dimension);
  const found = new Set<string>();
  for (const { at } of cells.values()) found.add(at[index] ?? whole);
  found.delete(whole);
  return [...found].sort();
};

/** The columns of a table: years and the whole, or the quarters of one year and that year. */
export const columnsOf = (cells: ReadonlyMap<string, Cell>, year: number | null): string[] => {
  const periods = categoriesOf(cells, 'period');
  return year === null
    ? [...periods.filter((period) => period.length === 4), whole]
    : [...periods.filter((period) => period.startsWith(`${year}-`)), String(year)];
};

/** „18 = 3 + 8 + 7“: the sum of one column with its parts, where all of them may be seen. @de Summe mit Herkunft */
export const sumWithParts = (
  rows: readonly Row[],
  column: number,
  total: Value | null,
): { total: number; parts: { key: string; count: number }[] } | null => {
  const parts = rows.flatMap(({ key, values }) => {
    const value = values[column];
    return value ? [{ key, count: value.count }] : [];
  });
  if (total === null || total.count === null || parts.length < 2) return null;
  const known = parts.filter((part): part is { key: string; count: number } => part.count !== null);
  const sum = known.reduce((adding, { count }) => adding + count, 0);
  return known.length === parts.length && sum === total.count
    ? { total: total.count, parts: known.filter(({ count }) => count > 0) }
    : null;
};
