import { type Cell, climb, type Ladder } from './lattice.ts';

/** A way along one dimension: where a cell's number goes (`offset`), and the sign of the change there. */
export type Shift = readonly { offset: number; sign: number }[];

/** A cell by its number: the categories' own numbers, each times what one step of its dimension is worth. */
export interface Numbered {
  id: number;
  cell: Cell;
}

/**
 * The cells of a table by number instead of by name, so that tens of thousands of them can be searched quickly: a cell's
 * number is the sum of one offset per dimension.
 *
 * @de Zellen der Summentafel
 * @source aufnahmen#summentafel
 */
export const numberCells = (cells: ReadonlyMap<string, Cell>, ladders: readonly Ladder[]) => {
  const codes = ladders.map(() => new Map<string, number>());
  for (const { at } of cells.values())
    for (const [dimension, category] of at.entries()) {
      const known = codes[dimension] as Map<string, number>;
      if (!known.has(category)) known.set(category, known.size);
    }
  const strides = codes.map((_, dimension) =>
    codes.slice(0, dimension).reduce((product, { size }) => product * size, 1),
  );
  const offsetOf = (dimension: number, category: string): number =>
    (codes[dimension]?.get(category) ?? 0) * (strides[dimension] ?? 1);
  const idOf = (at: readonly string[]): number =>
    at.reduce((sum, category, dimension) => sum + offsetOf(dimension, category), 0);
  const paths = ladders.map((ladder, dimension) => {
    const known = new Map<string, string[]>();
    for (const category of codes[dimension]?.keys() ?? []) known.set(category, climb(ladder, category));
    return known;
  });
  const counts = new Map<number, number>();
  const numbered: Numbered[] = [];
  for (const cell of cells.values()) {
    const id = idOf(cell.at);
    counts.set(id, cell.count);
    numbered.push({ id, cell });
  }
  return {
    numbered,
    counts,
    offsetOf,
    idOf,
    /** A category and everything that sums it up. */
    pathOf: (dimension: number, category: string): readonly string[] => paths[dimension]?.get(category) ?? [],
  };
};

export type NumberedTable = ReturnType<typeof numberCells>;

/** How many candidates are looked at before the best of them are tried. */
const looked = 12;

/**
 * Cells that differ from one in a single dimension and are as fine as the table goes there, the nearest first: of the
 * same coarser category, then of any; each list begins with the smallest count above a number.
 *
 * @de Nachbarzellen
 * @source aufnahmen#kleine-zahlen
 */
export const neighboursIn = ({ numbered, offsetOf, pathOf }: NumberedTable, dimensions: number) => {
  const coarse = Array.from({ length: dimensions }, () => new Set<string>());
  for (const { cell } of numbered)
    for (const [dimension, category] of cell.at.entries()) {
      const [, parent] = pathOf(dimension, category);
      if (parent !== undefined) coarse[dimension]?.add(parent);
    }
  const rows = coarse.map(() => new Map<string, Numbered[]>());
  for (const one of numbered)
    for (const [dimension, category] of one.cell.at.entries()) {
      if (coarse[dimension]?.has(category)) continue;
      const row = one.id - offsetOf(dimension, category);
      for (const name of [`${row}`, `${row} ${pathOf(dimension, category)[1] ?? ''}`]) {
        const others = rows[dimension]?.get(name);
        if (others) others.push(one);
        else rows[dimension]?.set(name, [one]);
      }
    }
  for (const lists of rows)
    for (const list of lists.values()) list.sort((a, b) => a.cell.count - b.cell.count || a.id - b.id);
  return ({ id, cell }: Numbered, dimension: number, above: number): Numbered[] => {
    const category = cell.at[dimension] as string;
    const row = id - offsetOf(dimension, category);
    const near = rows[dimension]?.get(`${row} ${pathOf(dimension, category)[1] ?? ''}`) ?? [];
    const far = rows[dimension]?.get(`${row}`) ?? [];
    return [...firstAbove(near, above), ...firstAbove(far, above)];
  };
};

/** Some of a list in the order of counts, from the first that is greater than a number. */
const firstAbove = (list: readonly Numbered[], above: number): Numbered[] => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Numbered).cell.count > above) high = middle;
    else low = middle + 1;
  }
  return list.slice(low, low + looked);
};
