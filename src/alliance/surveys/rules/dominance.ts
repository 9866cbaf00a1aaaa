import type { Asked } from '../types.ts';

type Known = Pick<Asked, 'municipality' | 'population'>;

/** Whether one municipality has more than half of these inhabitants. */
export const isDominated = (largest: number, inhabitants: number): boolean => largest * 2 > inhabitants;

/**
 * Tells of groups of municipalities whether one of them has more than half of their inhabitants: a share of inhabitants
 * would then all but name it. `others` asks the same of all who are not in the group, as somebody would who subtracts.
 * Prepared once, because an evaluation asks it of hundreds of groups.
 *
 * @de Dominanzregel
 * @source umfragen#dominanz
 */
export const newDominance = (all: readonly Known[], heads: (municipalities: readonly string[]) => number) => {
  const population = new Map(all.map((one) => [one.municipality, one.population ?? 0]));
  const bySize = all
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .map(({ municipality }) => municipality);
  const whole = heads(bySize);
  const sizeOf = (municipality: string | undefined): number => population.get(municipality ?? '') ?? 0;
  return {
    group(municipalities: readonly string[]): boolean {
      const largest = municipalities.reduce((most, one) => Math.max(most, sizeOf(one)), 0);
      return isDominated(largest, heads(municipalities));
    },
    others(municipalities: readonly string[]): boolean {
      const within = new Set(municipalities);
      const largest = sizeOf(bySize.find((one) => !within.has(one)));
      return largest > 0 && isDominated(largest, whole - heads(municipalities));
    },
  };
};
