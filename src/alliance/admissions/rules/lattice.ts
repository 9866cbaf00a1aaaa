/** The category that sums up all others of a dimension. */
export const whole = '*';

/** The next coarser category, null above the whole: `01001000` → `01` → `*`. */
export type Ladder = (category: string) => string | null;

/** A count under its finest categories, one per dimension. */
export interface Line {
  at: readonly string[];
  count: number;
}

/** A count under categories of any coarseness. */
export interface Cell {
  at: readonly string[];
  count: number;
}

export const keyOf = (at: readonly string[]): string => at.join('|');

/** A dimension without layers: every category is summed up in the whole at once. */
export const flat: Ladder = (category) => (category === whole ? null : whole);

/** A category and everything that sums it up, the finest first. */
export const climb = (ladder: Ladder, category: string): string[] => {
  const path: string[] = [];
  for (let step: string | null = category; step !== null; step = ladder(step)) path.push(step);
  return path;
};

/** Every way to take one of each list. */
export const combine = <One>(lists: readonly (readonly One[])[]): One[][] =>
  lists.reduce<One[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]]);

/**
 * All cells of a table with every sum that can be made along its dimensions. What nobody reported has no cell, which is
 * not the same as a reported 0.
 *
 * @de Summentafel
 * @source aufnahmen#summentafel
 */
export const cellsOf = (lines: readonly Line[], ladders: readonly Ladder[]): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  for (const { at, count } of lines)
    for (const place of combine(ladders.map((ladder, dimension) => climb(ladder, at[dimension] ?? whole)))) {
      const key = keyOf(place);
      const cell = cells.get(key);
      if (cell) cell.count += count;
      else cells.set(key, { at: place, count });
    }
  return cells;
};
