import { cellsOf, type Cell, climb, combine, keyOf, type Ladder, type Line } from './lattice.ts';
import { neighboursIn, numberCells, type Numbered, type NumberedTable, type Shift } from './numbered.ts';

/** What a table says in public: the count, or nothing because it is hidden. */
export interface ShownCell {
  at: readonly string[];
  count: number | null;
}

/** How many neighbours along one dimension are tried as counterweight. */
const tried = 3;

/**
 * Hides every count from 1 to below the threshold (each place of the table given once), and as many further cells as it
 * takes that none of them can be computed back from sums and differences. For every small count there is a second table,
 * equal in everything that stays visible, in which it reaches the threshold: persons are shifted between the corners of a
 * box of cells, and all cells that would change are hidden. So each small count might as well be none. A 0 stays visible.
 *
 * The grand total can always be hidden, so a box is always found; of several the one that costs the least counts.
 *
 * @de Kleine Zahlen schützen
 * @source aufnahmen#kleine-zahlen
 */
export const suppress = (
  lines: readonly Line[],
  ladders: readonly Ladder[],
  threshold: number,
): Map<string, ShownCell> => {
  const cells = cellsOf(lines, ladders);
  const table = numberCells(cells, ladders);
  const small = table.numbered
    .filter(({ cell: { count } }) => count > 0 && count < threshold)
    .sort(coarsestFirst(table));
  const hidden = new Set(small.map(({ id }) => id));
  const safe = new Set<number>();
  const search = { table, hidden, neighbours: neighboursIn(table, ladders.length) };
  const under = linesUnder(lines, ladders, new Set(small.map(({ cell }) => keyOf(cell.at))));
  for (const one of small) {
    if (safe.has(one.id)) continue;
    const own = under.get(keyOf(one.cell.at)) ?? [];
    for (const [id, change] of cheapestBox(one, own, threshold - one.cell.count, search)) {
      hidden.add(id);
      if ((table.counts.get(id) ?? 0) + change >= threshold) safe.add(id);
    }
  }
  return new Map(
    [...cells].map(([key, { at, count }]) => [key, { at, count: hidden.has(table.idOf(at)) ? null : count }]),
  );
};

interface Search {
  table: NumberedTable;
  hidden: ReadonlySet<number>;
  neighbours: ReturnType<typeof neighboursIn>;
}

/** The cells that change and by how much. */
type Box = Map<number, number>;

const cheapestBox = (one: Numbered, lines: readonly Line[], step: number, search: Search): Box => {
  let best: { shifts: Shift[]; cost: number } | null = null;
  for (const line of lines)
    for (const shifts of combine(
      one.cell.at.map((_, dimension) => shiftsOf(one, line, dimension, step, search)),
    )) {
      const cost = costOf(shifts, step, best?.cost ?? Number.POSITIVE_INFINITY, search);
      if (cost !== null) best = { shifts, cost };
    }
  if (best === null) throw new Error(`no box for ${keyOf(one.cell.at)}`);
  const box: Box = new Map();
  corners(best.shifts, (id, sign) => {
    box.set(id, sign * step);
    return true;
  });
  return box;
};

/** Ways to shift a person along one dimension so that this cell changes: up to the whole, or over from a neighbour. */
const shiftsOf = (
  one: Numbered,
  line: Line,
  dimension: number,
  step: number,
  { table: { pathOf, offsetOf }, hidden, neighbours }: Search,
): Shift[] => {
  const own = pathOf(dimension, line.at[dimension] as string);
  const moved = (categories: readonly string[], sign: number): Shift =>
    categories.map((category) => ({ offset: offsetOf(dimension, category), sign }));
  const seen = new Set<number>();
  const over = neighbours(one, dimension, step)
    .filter(({ id, cell }) => {
      const isOther = !seen.has(id) && !own.includes(cell.at[dimension] as string);
      seen.add(id);
      return isOther;
    })
    .map(({ id, cell }) => {
      const path = pathOf(dimension, cell.at[dimension] as string);
      return {
        isHidden: hidden.has(id),
        from: path.filter((category) => !own.includes(category)),
        to: own.filter((category) => !path.includes(category)),
      };
    })
    .filter(({ to }) => to.includes(one.cell.at[dimension] as string))
    // Stable: the smaller count stays first.
    .sort((a, b) => a.from.length - b.from.length || Number(b.isHidden) - Number(a.isHidden))
    .slice(0, tried)
    .map(({ from, to }) => [...moved(to, 1), ...moved(from, -1)]);
  return [moved(own, 1), ...over];
};

/** What it costs to hide the corners of a box, if all counts stay above 0 and it is less than the best so far. */
const costOf = (
  shifts: readonly Shift[],
  step: number,
  best: number,
  { table: { counts }, hidden }: Search,
): number | null => {
  let cost = 0;
  const fits = corners(shifts, (id, sign) => {
    const count = counts.get(id) ?? 0;
    if (count < 1 || count + sign * step < 1) return false;
    if (!hidden.has(id)) cost += count;
    return cost < best;
  });
  return fits ? cost : null;
};

/** Visits every corner of a box until one says no. */
const corners = (
  shifts: readonly Shift[],
  visit: (id: number, sign: number) => boolean,
  dimension = 0,
  id = 0,
  sign = 1,
): boolean => {
  const shift = shifts[dimension];
  if (!shift) return visit(id, sign);
  for (const { offset, sign: turn } of shift)
    if (!corners(shifts, visit, dimension + 1, id + offset, sign * turn)) return false;
  return true;
};

/** For each of these cells the lines that it sums up and that count somebody. */
const linesUnder = (
  lines: readonly Line[],
  ladders: readonly Ladder[],
  keys: ReadonlySet<string>,
): Map<string, Line[]> => {
  const under = new Map<string, Line[]>();
  for (const line of lines.filter(({ count }) => count > 0))
    for (const at of combine(
      ladders.map((ladder, dimension) => climb(ladder, line.at[dimension] as string)),
    )) {
      const key = keyOf(at);
      if (keys.has(key)) under.set(key, [...(under.get(key) ?? []), line]);
    }
  return under;
};

const coarsestFirst =
  ({ pathOf }: NumberedTable) =>
  (a: Numbered, b: Numbered): number =>
    stepsBelow(a.cell, pathOf) - stepsBelow(b.cell, pathOf) || (keyOf(a.cell.at) < keyOf(b.cell.at) ? -1 : 1);

/** How many steps a cell is away from the grand total. */
const stepsBelow = ({ at }: Cell, pathOf: NumberedTable['pathOf']): number =>
  at.reduce((sum, category, dimension) => sum + pathOf(dimension, category).length, 0);
