import type { Asked } from '../types.ts';

type Known = Pick<Asked, 'municipality' | 'population'>;

/**
 * Tells of groups of municipalities whether one of them has more than half of their inhabitants: a share of inhabitants
 * would then all but name it. `others` says the same of all who are not in the group, as somebody would find who
 * subtracts. Prepared once, because an evaluation asks it of hundreds of groups.
 *
 * @de Dominanzregel
 * @source umfragen#dominanz
 */
export const newDominance = (all: readonly Known[], whole: number) => {
  const bySize = all.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const ranks = new Map(bySize.map(({ municipality }, rank) => [municipality, rank]));
  /** In which group each was seen last. */
  const seenIn = new Int32Array(bySize.length);
  let groups = 0;
  const sizeAt = (rank: number): number => bySize[rank]?.population ?? 0;
  return (municipalities: readonly string[], inhabitants: number): { group: boolean; others: boolean } => {
    groups += 1;
    let largest = bySize.length;
    for (const municipality of municipalities) {
      const rank = ranks.get(municipality);
      if (rank === undefined) continue;
      seenIn[rank] = groups;
      if (rank < largest) largest = rank;
    }
    let largestOther = 0;
    while (seenIn[largestOther] === groups) largestOther += 1;
    return {
      group: isDominated(sizeAt(largest), inhabitants),
      others: isDominated(sizeAt(largestOther), whole - inhabitants),
    };
  };
};

/** Whether one municipality has more than half of these inhabitants. */
const isDominated = (largest: number, inhabitants: number): boolean =>
  largest > 0 && largest * 2 > inhabitants;
