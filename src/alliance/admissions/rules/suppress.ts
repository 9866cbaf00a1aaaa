import { cellsOf, type Cell, climb, combine, keyOf, type Ladder, type Line } from './lattice.ts';

/** What a table says in public: the count, or nothing because it is hidden. */
export interface ShownCell {
  at: readonly string[];
  count: number | null;
}

/** Along one dimension: where a shifted person arrives (+1) and leaves (−1). */
type Shift = [category: string, sign: number][];

/** How many neighbours along one dimension are tried as counterweight. */
const tried = 3;

/**
 * Hides every count from 1 to below the threshold (each place of the table given once), and as many further cells as it takes that none of them can be
 * computed back from sums and differences. For every small count there is a second table, equal in everything that
 * stays visible, in which it reaches the threshold: persons are shifted between the corners of a box of cells, and all
 * cells that would change are hidden. So each small count might as well be none. A 0 stays visible.
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
  const isSmall = ({ count }: Cell): boolean => count > 0 && count < threshold;
  const small = [...cells.values()].filter(isSmall).sort(coarsestFirst(ladders));
  const hidden = new Set(small.map(({ at }) => keyOf(at)));
  const safe = new Set<string>();
  const neighbours = neighboursIn(cells, ladders);
  const under = linesUnder(lines, ladders, hidden);
  for (const cell of small) {
    if (safe.has(keyOf(cell.at))) continue;
    const step = threshold - cell.count;
    const box = cheapestBox(cell, {
      cells,
      ladders,
      lines: under.get(keyOf(cell.at)) ?? [],
      hidden,
      neighbours,
      step,
    });
    for (const [key, change] of box) {
      hidden.add(key);
      if ((cells.get(key)?.count ?? 0) + change >= threshold) safe.add(key);
    }
  }
  return new Map(
    [...cells].map(([key, { at, count }]) => [key, { at, count: hidden.has(key) ? null : count }]),
  );
};

interface Search {
  cells: Map<string, Cell>;
  ladders: readonly Ladder[];
  lines: Line[];
  hidden: ReadonlySet<string>;
  neighbours: (cell: Cell, dimension: number) => Cell[];
  step: number;
}

type Box = Map<string, number>;

const cheapestBox = (cell: Cell, search: Search): Box => {
  let best: { box: Box; cost: number } | null = null;
  for (const line of search.lines)
    for (const shifts of combine(cell.at.map((_, dimension) => shiftsOf(cell, line, dimension, search)))) {
      const found = boxOf(shifts, search);
      if (found && (best === null || found.cost < best.cost)) best = found;
    }
  if (best === null) throw new Error(`no box for ${keyOf(cell.at)}`);
  return best.box;
};

/** Ways to shift a person along one dimension so that this cell changes: up to the whole, or over from a neighbour. */
const shiftsOf = (cell: Cell, line: Line, dimension: number, search: Search): Shift[] => {
  const { ladders, neighbours, hidden, step } = search;
  const ladder = ladders[dimension] as Ladder;
  const own = climb(ladder, line.at[dimension] as string);
  const rise: Shift = own.map((category) => [category, 1]);
  const over = neighbours(cell, dimension)
    .filter(({ at, count }) => count > step && !own.includes(at[dimension] as string))
    .map((neighbour) => {
      const path = climb(ladder, neighbour.at[dimension] as string);
      const from = path.filter((category) => !own.includes(category));
      const to = own.filter((category) => !path.includes(category));
      return { neighbour, from, to };
    })
    .filter(({ to }) => to.includes(cell.at[dimension] as string))
    .sort(
      (a, b) =>
        a.from.length - b.from.length ||
        Number(hidden.has(keyOf(b.neighbour.at))) - Number(hidden.has(keyOf(a.neighbour.at))) ||
        a.neighbour.count - b.neighbour.count ||
        (keyOf(a.neighbour.at) < keyOf(b.neighbour.at) ? -1 : 1),
    )
    .slice(0, tried)
    .map(
      ({ from, to }): Shift => [
        ...to.map((category): [string, number] => [category, 1]),
        ...from.map((category): [string, number] => [category, -1]),
      ],
    );
  return [rise, ...over];
};

/** The cells that a shift in every dimension changes, if all of them stay above 0; what it costs to hide them. */
const boxOf = (shifts: Shift[], { cells, hidden, step }: Search): { box: Box; cost: number } | null => {
  const box: Box = new Map();
  let cost = 0;
  for (const corner of combine(shifts)) {
    const key = keyOf(corner.map(([category]) => category));
    const change = step * corner.reduce((sign, [, one]) => sign * one, 1);
    const count = cells.get(key)?.count ?? 0;
    if (count < 1 || count + change < 1) return null;
    if (!hidden.has(key)) cost += count;
    box.set(key, change);
  }
  return { box, cost };
};

/** Cells that differ from one in a single dimension and are as fine as the table goes there. */
const neighboursIn = (cells: Map<string, Cell>, ladders: readonly Ladder[]) => {
  const finest = ladders.map((ladder) => ({ ladder, coarse: new Set<string | null>() }));
  for (const { at } of cells.values())
    for (const [dimension, { ladder, coarse }] of finest.entries())
      coarse.add(ladder(at[dimension] as string));
  const rows = new Map<string, Cell[]>();
  const rowOf = (at: readonly string[], dimension: number): string =>
    keyOf(at.map((category, one) => (one === dimension ? '' : category)));
  for (const cell of cells.values())
    for (const [dimension, { coarse }] of finest.entries()) {
      if (coarse.has(cell.at[dimension] as string)) continue;
      const row = rowOf(cell.at, dimension);
      const others = rows.get(row);
      if (others) others.push(cell);
      else rows.set(row, [cell]);
    }
  return ({ at }: Cell, dimension: number): Cell[] => rows.get(rowOf(at, dimension)) ?? [];
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
  (ladders: readonly Ladder[]) =>
  (a: Cell, b: Cell): number =>
    heightOf(a, ladders) - heightOf(b, ladders) || (keyOf(a.at) < keyOf(b.at) ? -1 : 1);

/** How many steps a cell is away from the grand total. */
const heightOf = ({ at }: Cell, ladders: readonly Ladder[]): number =>
  ladders.reduce((sum, ladder, dimension) => sum + climb(ladder, at[dimension] as string).length, 0);
