import type { PoolQuestion, Proof, Share, Bottleneck } from '../../pool-types.ts';
import { patientEffort, solve } from './answer.ts';
import { bottlenecksOf } from './bottleneck.ts';
import { deal, personsIn } from './deal.ts';
import { searchGroups } from './search.ts';

/** The most at a fixed ratio: each wish gets `times` its part. */
export interface AtRatio {
  times: number;
  /** More is surely not possible; equal to `times` unless the proof is `bounds`. */
  atMost: number;
  proof: Proof;
  shares: Share[];
  /** Why one time more cannot be served; null where nothing was asked for. */
  limit: Bottleneck | null;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * The most that can be served when wishes stand in a fixed ratio, such as two of one programme for each of another, in
 * whole multiples of the smallest whole ratio. Each bottleneck lowers the multiple to what its own places allow, until
 * a multiple can be served; so the last bottleneck shows that one more cannot.
 *
 * @de Höchstzahl bei festem Verhältnis
 * @source buendel#verhaeltnis
 */
export const mostAtRatio = (question: PoolQuestion, effort = patientEffort): AtRatio => {
  const parts = question.wishes.map(({ number }) => number);
  const divisor = parts.reduce(gcd, 0);
  if (divisor === 0) return { times: 0, atMost: 0, proof: 'cut', shares: [], limit: null };
  const unit = parts.map((number) => number / divisor);
  const places = question.offers.reduce((sum, one) => sum + one.places, 0);
  const multiple = (times: number): PoolQuestion => ({
    ...question,
    wishes: question.wishes.map(({ uses }, wish) => ({ uses, number: (unit[wish] as number) * times })),
  });
  let limit: Bottleneck | null = null;
  for (let times = Math.floor(places / unit.reduce((sum, one) => sum + one, 0)) + 1; ; ) {
    const asked = multiple(times);
    const { patterns, flow } = solve(asked);
    const found = bottlenecksOf(asked, patterns, flow);
    if (found.length === 0) return keepingGroups(multiple, times, limit, effort);
    for (const one of found) {
      const part = one.wishes.reduce((sum, wish) => sum + (unit[wish] as number), 0);
      const allowed = Math.floor(one.places / part);
      if (allowed >= times) continue;
      times = allowed;
      limit = { ...one, wanted: part * (allowed + 1) };
    }
  }
};

/** Edges looked at when one multiple is tried. */
const visitsEach = 20;

/**
 * Goes down from the ceiling until a multiple keeps the minimum groups. When the effort is used up, ever smaller ones
 * are tried in the simple way alone, so that at least something is surely served.
 */
const keepingGroups = (
  multiple: (times: number) => PoolQuestion,
  ceiling: number,
  limit: Bottleneck | null,
  effort: number,
): AtRatio => {
  let atMost = ceiling;
  let spent = 0;
  for (let times = ceiling; times > 0; ) {
    const asked = multiple(times);
    const { patterns, flow, served: wanted } = solve(asked);
    const dealt = deal(asked, patterns, flow);
    spent += flow.graph.wish.length * visitsEach;
    const found =
      personsIn(dealt) === wanted
        ? { served: wanted, atMost: wanted, shares: dealt }
        : searchGroups(asked, { shares: dealt, ceiling: wanted, effort: Math.max(0, effort - spent) / 2 });
    if (found.served === wanted) {
      const proof = times === ceiling ? 'cut' : times === atMost ? 'search' : 'bounds';
      return { times, atMost, proof, shares: found.shares, limit };
    }
    if (found.atMost < wanted && times === atMost) atMost = times - 1;
    times = spent < effort ? times - 1 : times >> 1;
  }
  return { times: 0, atMost, proof: atMost === 0 ? 'search' : 'bounds', shares: [], limit };
};
