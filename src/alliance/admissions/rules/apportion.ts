import { compare, fraction } from '../../../shared/fraction.ts';
import type { Method } from '../types.ts';

/** Somebody who may take a share: how much it weighs, and how few and how many places it takes if any. */
export interface Sharer {
  key: string;
  weight: number;
  min: number;
  cap: number;
}

/** A sharer while shares are worked out: `low` is its smallest share, 0 as long as it may be left out. */
interface Bound extends Sharer {
  low: number;
}

/**
 * Places shared out in proportion to the weights, in whole numbers. Nobody gets more than they can take, and nobody fewer
 * than the smallest group they receive: such a share becomes none, unless places would be lost. What nobody can take
 * stays open; as many places as possible are shared out.
 *
 * @de Anteile berechnen
 * @source aufnahmen#verteilung
 */
export const apportion = (
  places: number,
  sharers: readonly Sharer[],
  method: Method,
): Map<string, number> => {
  let taking: Bound[] = sharers
    .filter(({ weight, min, cap }) => weight > 0 && cap > 0 && cap >= min)
    .map((sharer) => ({ ...sharer, low: 0 }));
  const most = mostOf(places, taking);
  for (;;) {
    const shares = methods[method](most, taking);
    const short = taking
      .filter(({ key, min, low }) => low === 0 && isBetween(shares.get(key) ?? 0, min))
      .sort((a, b) => furthestFromMin(a, b, shares));
    const [worst] = short;
    if (!worst) return new Map(sharers.map(({ key }) => [key, shares.get(key) ?? 0]));
    const without = taking.filter((one) => one !== worst);
    // Without the weakest no place may be lost; else it takes its smallest group and the others give way.
    taking =
      mostOf(most, without) === most
        ? without
        : taking.map((one) => (one === worst ? { ...one, low: one.min } : one));
  }
};

const isBetween = (share: number, min: number): boolean => share > 0 && share < min;

const furthestFromMin = (a: Sharer, b: Sharer, shares: ReadonlyMap<string, number>): number =>
  compare(fraction(shares.get(a.key) ?? 0, a.min), fraction(shares.get(b.key) ?? 0, b.min)) || tieBreak(b, a);

/** Equal claims go to the greater weight, then to the lower official key: never to chance. */
const tieBreak = (a: Sharer, b: Sharer): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);

/** The most places, up to a number, that some of the sharers can take together. */
const mostOf = (places: number, sharers: readonly Bound[]): number => {
  let reachable = new Uint8Array(places + 1);
  reachable[0] = 1;
  for (const { min, cap, low } of sharers) {
    const next = low > 0 ? new Uint8Array(places + 1) : reachable.slice();
    let inReach = 0;
    for (let total = 0; total <= places; total++) {
      inReach += reachable[total - Math.max(min, 1)] ?? 0;
      inReach -= reachable[total - cap - 1] ?? 0;
      if (inReach > 0) next[total] = 1;
    }
    reachable = next;
  }
  return reachable.lastIndexOf(1);
};

/**
 * Largest remainder (Hare and Niemeyer): everybody gets the whole part of their exact share, the places left go to the
 * largest remainders. Whoever would leave their bounds gets the bound, and the rest is shared out anew among the others.
 *
 * @de Hare-Niemeyer
 * @source aufnahmen#hare-niemeyer
 */
const largestRemainder = (places: number, sharers: readonly Bound[]): Map<string, number> => {
  const shares = new Map<string, number>();
  let [rest, free] = [places, [...sharers]];
  for (let bounded = outOfBounds(rest, free); bounded.size > 0; bounded = outOfBounds(rest, free)) {
    for (const [key, bound] of bounded) shares.set(key, bound);
    rest -= [...bounded.values()].reduce((sum, bound) => sum + bound, 0);
    free = free.filter(({ key }) => !bounded.has(key));
  }
  const weights = free.reduce((sum, { weight }) => sum + weight, 0);
  for (const { key, weight } of free) shares.set(key, Math.floor((rest * weight) / weights));
  const left = rest - free.reduce((sum, { key }) => sum + (shares.get(key) ?? 0), 0);
  const byRemainder = [...free].sort(
    (a, b) => ((rest * b.weight) % weights) - ((rest * a.weight) % weights) || tieBreak(a, b),
  );
  for (const { key } of byRemainder.slice(0, left)) shares.set(key, (shares.get(key) ?? 0) + 1);
  return shares;
};

/**
 * Whom their exact share would lead over or under their bounds, with that bound. Where the places cut off above and added
 * below do not even out, only those on the heavier side are settled: the others may come back within their bounds.
 */
const outOfBounds = (places: number, sharers: readonly Bound[]): Map<string, number> => {
  const weights = sharers.reduce((sum, { weight }) => sum + weight, 0);
  // How far a share lies outside, times all weights, so that everything stays whole.
  const over = sharers.map(({ weight, cap, low }) =>
    places * weight > cap * weights
      ? places * weight - cap * weights
      : Math.min(0, places * weight - low * weights),
  );
  const excess = over.reduce((sum, one) => sum + one, 0);
  return new Map(
    sharers.flatMap(({ key, cap, low }, index): [string, number][] => {
      const outside = over[index] ?? 0;
      if (outside === 0 || outside * excess < 0) return [];
      return [[key, outside > 0 ? cap : low]];
    }),
  );
};

/**
 * Sainte-Laguë by highest averages: each place goes to the greatest weight divided by 1, 3, 5 … of those who can still
 * take one. One place more never takes one from anybody.
 *
 * @de Sainte-Laguë
 * @source aufnahmen#sainte-lague
 */
const sainteLague = (places: number, sharers: readonly Bound[]): Map<string, number> => {
  const shares = new Map(sharers.map(({ key, low }) => [key, low]));
  const given = (key: string): number => shares.get(key) ?? 0;
  let left = places - sharers.reduce((sum, { low }) => sum + low, 0);
  for (; left > 0; left--) {
    const next = sharers
      .filter(({ key, cap }) => given(key) < cap)
      .reduce<Bound | null>((best, one) => {
        if (best === null) return one;
        const claim =
          one.weight * (2 * given(best.key) + 1) - best.weight * (2 * given(one.key) + 1) ||
          tieBreak(best, one);
        return claim > 0 ? one : best;
      }, null);
    if (next === null) break;
    shares.set(next.key, given(next.key) + 1);
  }
  return shares;
};

const methods = { 'largest-remainder': largestRemainder, 'sainte-lague': sainteLague };
