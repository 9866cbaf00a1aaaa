import type { DemandState, Progress } from '../types.ts';

/** Which demand takes up which. */
export interface Succession {
  demand: number;
  successor: number;
}

/** A statement for a demand of the new catalogue, made from those for its forerunners. */
export interface Carried {
  demand: number;
  state: DemandState;
  /** The forerunner's statement of the latest day: evidence and day come from it. */
  from: number;
}

/**
 * What of the statements for an older catalogue holds for a newer one: said cautiously. A demand that gathers several
 * forerunners is done only if all of them are; with some done or under way it is in progress; else decided if any is.
 * A forerunner that was split into several says no more than that something was decided. Demands that somebody already
 * spoke about in the new catalogue are left alone.
 *
 * @param standing the latest statement per demand
 * @de Stand übertragen
 * @source forderungen#uebertragung
 */
export const carryOver = (
  standing: ReadonlyMap<number, Pick<Progress, 'id' | 'state' | 'day'>>,
  successions: readonly Succession[],
): Carried[] => {
  const successors = [...new Set(successions.map(({ successor }) => successor))];
  return successors.flatMap((demand) => {
    if (standing.has(demand)) return [];
    const forerunners = successions.filter(({ successor }) => successor === demand);
    const stated = forerunners.flatMap(({ demand: old }) => standing.get(old) ?? []);
    const [first, ...others] = stated.filter(({ state }) => state !== 'unknown');
    if (!first) return [];
    const latest = others.reduce((late, one) => (one.day > late.day ? one : late), first);
    const wasSplit = forerunners.some(
      ({ demand: old }) => successions.filter(({ demand: other }) => other === old).length > 1,
    );
    const states = forerunners.map(({ demand: old }) => standing.get(old)?.state ?? 'unknown');
    return [{ demand, state: wasSplit ? 'decided' : gathered(states), from: latest.id }];
  });
};

const gathered = (states: readonly DemandState[]): DemandState => {
  if (states.every((state) => state === 'done')) return 'done';
  if (states.some((state) => state === 'done' || state === 'in-progress')) return 'in-progress';
  return 'decided';
};
