import type { ArrivalCount } from '../types.ts';
import { flat, type Ladder, type Line, whole } from './lattice.ts';
import { quarterOf } from './period.ts';

/** Stands for counts without a group. */
export const noGroup = 'none';

/** Municipality → Land → the whole alliance; a place outside the Länder stands below the whole at once. */
export const placeLadder = (counts: readonly { municipality: string; land: string | null }[]): Ladder => {
  const lands = new Map(counts.map(({ municipality, land }) => [municipality, land]));
  return (place) => (place === whole ? null : (lands.get(place) ?? whole));
};

const periodLadder: Ladder = (period) =>
  period === whole ? null : period.includes('-') ? period.slice(0, 4) : whole;

/** The dimensions of published counts: place, period (quarter → year), programme, group. */
export const arrivalLadders = (counts: readonly ArrivalCount[]): Ladder[] => [
  placeLadder(counts),
  periodLadder,
  flat,
  flat,
];

/**
 * Confirmed counts as lines of the table that is published, one per municipality, quarter, programme and group: months
 * are too fine to be shown.
 *
 * @de Veröffentlichte Aufnahmetafel
 * @source aufnahmen#summentafel
 */
export const arrivalLines = (counts: readonly ArrivalCount[]): Line[] => {
  const lines = new Map<string, Line>();
  for (const { municipality, fromDay, programme, group, count } of counts) {
    const at = [municipality, quarterOf(fromDay), String(programme), group ?? noGroup];
    const key = at.join('|');
    const line = lines.get(key);
    if (line) line.count += count;
    else lines.set(key, { at, count });
  }
  return [...lines.values()];
};
