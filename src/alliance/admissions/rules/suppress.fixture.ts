import { cellsOf, climb, combine, keyOf, type Ladder, type Line } from './lattice.ts';
import type { ShownCell } from './suppress.ts';

/** Chance that is the same every time (mulberry32). */
export const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

/** A sparse table with many small counts, some zeros and some large ones. */
export const randomLines = (random: (below: number) => number, categories: string[][]): Line[] => {
  const density = 2 + random(4);
  return combine(categories)
    .filter(() => random(6) < density)
    .map((at) => ({ at, count: [0, 1, 1, 2, 2, 3, 5, 8, 20][random(9)] ?? 0 }));
};

/** A sum and its parts, as everybody can write them down. */
const equationsOf = (
  shown: ReadonlyMap<string, ShownCell>,
  ladders: readonly Ladder[],
): Map<string, number>[] => {
  const sums = new Map<string, Map<string, number>>();
  for (const { at } of shown.values())
    for (const [dimension, ladder] of ladders.entries()) {
      const parent = ladder(at[dimension] as string);
      if (parent === null) continue;
      const total = keyOf(at.map((category, one) => (one === dimension ? parent : category)));
      const name = `${dimension} ${total}`;
      const equation = sums.get(name) ?? new Map([[total, -1]]);
      sums.set(name, equation.set(keyOf(at), 1));
    }
  return [...sums.values()];
};

export interface Found {
  low: number;
  high: number;
  determined: boolean;
}

/** What somebody finds out about every hidden cell who solves all equations and narrows all bounds as far as they go. */
export const attack = (
  shown: ReadonlyMap<string, ShownCell>,
  ladders: readonly Ladder[],
): Map<string, Found> => {
  const hidden = [...shown].filter(([, { count }]) => count === null).map(([key]) => key);
  const found = new Map(
    hidden.map((key): [string, Found] => [key, { low: 1, high: Infinity, determined: false }]),
  );
  const equations = equationsOf(shown, ladders).map((equation) => {
    const unknown = [...equation].filter(([key]) => found.has(key));
    const known = [...equation].reduce((sum, [key, sign]) => sum + sign * (shown.get(key)?.count ?? 0), 0);
    return { unknown, rest: -known };
  });
  narrow(found, equations);
  for (const key of solve(hidden, equations)) (found.get(key) as Found).determined = true;
  return found;
};

interface Equation {
  unknown: [string, number][];
  rest: number;
}

/** Interval propagation until nothing moves. */
const narrow = (found: Map<string, Found>, equations: Equation[]): void => {
  for (let moved = true; moved; ) {
    moved = false;
    for (const { unknown, rest } of equations)
      for (const [key, sign] of unknown) {
        const cell = found.get(key) as Found;
        let [least, most] = [rest, rest];
        for (const [other, otherSign] of unknown) {
          if (other === key) continue;
          const { low, high } = found.get(other) as Found;
          least -= otherSign > 0 ? high : -low;
          most -= otherSign > 0 ? low : -high;
        }
        const [low, high] = sign > 0 ? [least, most] : [-most, -least];
        if (low > cell.low || high < cell.high) moved = true;
        cell.low = Math.max(cell.low, low);
        cell.high = Math.min(cell.high, high);
      }
  }
};

/** The cells that the equations alone determine: columns without a free partner after elimination. */
const solve = (hidden: string[], equations: Equation[]): string[] => {
  const column = new Map(hidden.map((key, index) => [key, index]));
  const rows = equations.map(({ unknown }) => {
    const row = new Float64Array(hidden.length);
    for (const [key, sign] of unknown) row[column.get(key) as number] = sign;
    return row;
  });
  const pivots: { row: Float64Array; at: number }[] = [];
  for (const row of rows) {
    for (const { row: pivot, at } of pivots) subtract(row, pivot, at);
    const at = row.findIndex((value) => Math.abs(value) > 1e-7);
    if (at < 0) continue;
    const scale = row[at] as number;
    for (const [index, value] of row.entries()) row[index] = value / scale;
    for (const { row: pivot } of pivots) subtract(pivot, row, at);
    pivots.push({ row, at });
  }
  return pivots
    .filter(({ row }) => row.filter((value) => Math.abs(value) > 1e-7).length === 1)
    .map(({ at }) => hidden[at] as string);
};

const subtract = (row: Float64Array, pivot: Float64Array, at: number): void => {
  const factor = row[at] as number;
  if (Math.abs(factor) < 1e-9) return;
  for (const [index, value] of pivot.entries()) row[index] = (row[index] as number) - factor * value;
};

/** Every value that a hidden cell has in some table that agrees with all that is shown. */
export const exhaust = (
  lines: readonly Line[],
  shown: ReadonlyMap<string, ShownCell>,
  ladders: readonly Ladder[],
  threshold: number,
): Map<string, Set<number>> => {
  const open = lines.filter(({ at }) => shown.get(keyOf(at))?.count === null);
  const possible = new Map(
    [...shown].filter(([, { count }]) => count === null).map(([key]) => [key, new Set<number>()]),
  );
  const sums = new Map(
    [
      ...cellsOf(
        lines.map((line) => ({ ...line, count: 0 })),
        ladders,
      ),
    ].map(([key]) => [key, 0]),
  );
  const add = ({ at }: Line, count: number): void => {
    for (const cell of combine(ladders.map((ladder, dimension) => climb(ladder, at[dimension] as string)))) {
      const key = keyOf(cell);
      sums.set(key, (sums.get(key) ?? 0) + count);
    }
  };
  for (const line of lines) if (!open.includes(line)) add(line, line.count);
  const fits = (): boolean =>
    [...shown].every(([key, { count }]) => count === null || sums.get(key) === count);
  const exceeds = (): boolean =>
    [...shown].some(([key, { count }]) => count !== null && (sums.get(key) ?? 0) > count);
  const fill = (index: number): void => {
    const line = open[index];
    if (!line) {
      if (fits()) for (const [key, values] of possible) values.add(sums.get(key) ?? 0);
      return;
    }
    for (let count = 1; count <= line.count + threshold; count++) {
      add(line, count);
      if (!exceeds()) fill(index + 1);
      add(line, -count);
    }
  };
  fill(0);
  return possible;
};
