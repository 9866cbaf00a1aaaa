import type { Demand, DemandState } from '../types.ts';

/** How many municipalities stand how with one demand. */
export interface Comparison {
  demand: number;
  counts: Record<DemandState, number>;
}

/** A latest statement. */
export interface Stated {
  municipality: string;
  demand: number;
  state: DemandState;
}

/**
 * Counts by demand, in the order of the catalogue. Municipalities that stated anything at all are counted once for
 * every demand; where one said nothing about a demand it is unknown. There is no order by fulfilment and no sum per
 * municipality: this compares demands, not places.
 *
 * @de Vergleich nach Forderung
 * @source forderungen#vergleich
 */
export const compareDemands = (
  demands: readonly Pick<Demand, 'id'>[],
  stated: readonly Stated[],
): { municipalities: number; rows: Comparison[] } => {
  const municipalities = new Set(stated.map(({ municipality }) => municipality)).size;
  const rows = demands.map(({ id }) => {
    const counts: Record<DemandState, number> = { decided: 0, 'in-progress': 0, done: 0, unknown: 0 };
    for (const { demand, state } of stated) if (demand === id) counts[state] += 1;
    counts.unknown = municipalities - counts.decided - counts['in-progress'] - counts.done;
    return { demand: id, counts };
  });
  return { municipalities, rows };
};
