import { smallest } from '../../../shared/small-counts.ts';

/**
 * Cells of one whole as the public may see them; a hidden cell is null. The cells add up to `total`.
 */
export interface PublicCells {
  /** null where even the total would say too much. */
  total: number | null;
  cells: (number | null)[];
}

/**
 * Hides cells of 1 or 2, and as many others as are needed that nobody can compute them back: at least two are hidden, and
 * together they hold more than one each, so that every one of them could have several values. Where that cannot be had,
 * the whole is hidden.
 *
 * @de Kleine Zahlen verbergen
 * @source umfragen#kleine-zahlen
 */
export const suppressed = (cells: readonly number[]): PublicCells => {
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  const hidden = new Set(cells.flatMap((cell, index) => (cell > 0 && cell < smallest ? [index] : [])));
  if (hidden.size === 0) return { total, cells: [...cells] };
  const sum = () => [...hidden].reduce((all, index) => all + (cells[index] ?? 0), 0);
  const others = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell, index }) => cell > 0 && !hidden.has(index))
    .toSorted((a, b) => a.cell - b.cell || a.index - b.index);
  for (const { index } of others) {
    if (hidden.size >= 2 && sum() > hidden.size && sum() >= smallest) break;
    hidden.add(index);
  }
  const isSafe = hidden.size >= 2 && sum() > hidden.size && sum() >= smallest;
  if (!isSafe) return { total: null, cells: cells.map(() => null) };
  return { total, cells: cells.map((cell, index) => (hidden.has(index) ? null : cell)) };
};

/**
 * Counts that are parts of a whole without excluding each other: each is shown only if neither it nor what it leaves over
 * is small, because one follows from the other.
 *
 * @de Mehrfachnennungen verbergen
 * @source umfragen#kleine-zahlen
 */
export const suppressedParts = (parts: readonly number[], whole: number): (number | null)[] =>
  parts.map((part) => (isSmall(part) || isSmall(whole - part) ? null : part));

const isSmall = (count: number): boolean => count > 0 && count < smallest;
