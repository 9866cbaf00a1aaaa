import type { Bottleneck, PooledOffer, PoolQuestion } from '../../pool-types.ts';
import type { Solved } from './answer.ts';
import { reachFrom } from './bottleneck.ts';
import { copyOf, saturate } from './flow.ts';
import { patternsOf } from './pattern.ts';

/** What counts for a set of uses, each place once. */
export interface Count {
  offers: number;
  /** Promised places and those behind an „up to“. */
  firm: number;
  upTo: number;
}

/**
 * The most that each of some sets of uses can get if nothing else is wanted: every place that fits one of the uses,
 * once. A minimum group is no hindrance there, because each offer may be used in full for one use.
 *
 * @de Höchstzahl
 * @source buendel#hoechstzahl
 */
export const mostAlone = (
  uses: number,
  offers: readonly PooledOffer[],
  sets: readonly (readonly number[])[],
): Count[] => {
  const patterns = patternsOf(
    uses,
    offers,
    sets.map((own) => ({ number: 0, uses: own })),
  );
  const perPattern: Count[] = Array.from({ length: patterns.count }, () => ({ offers: 0, firm: 0, upTo: 0 }));
  for (const [index, { places, firm }] of offers.entries()) {
    const count = perPattern[patterns.of[index] as number] as Count;
    count.offers += 1;
    count[firm ? 'firm' : 'upTo'] += places;
  }
  const found: Count[] = sets.map(() => ({ offers: 0, firm: 0, upTo: 0 }));
  for (const [pattern, count] of perPattern.entries())
    for (const set of patterns.wishes.subarray(patterns.start[pattern], patterns.start[pattern + 1])) {
      const sum = found[set] as Count;
      sum.offers += count.offers;
      sum.firm += count.firm;
      sum.upTo += count.upTo;
    }
  return found;
};

/** How far one wish could grow while all others are served as wanted, and what ends it. */
export interface Room {
  most: number;
  /** Whether minimum groups may lower it; then it is a ceiling. */
  ceiling: boolean;
  limit: Bottleneck;
}

/**
 * For each wish of a split that can be served: the most of it beside all the others, and the wishes and offers that
 * bind.
 *
 * @de Höchstzahl neben den anderen
 * @source buendel#hoechstzahl
 */
export const mostBeside = (question: PoolQuestion, { patterns, flow }: Solved): Room[] =>
  question.wishes.map(({ number }, wish) => {
    const more = copyOf(flow);
    more.lacking[wish] = Infinity;
    const most = number + saturate(more);
    const reach = reachFrom(more, [wish]);
    const counting = new Set(reach.patterns);
    const offers = question.offers.flatMap((_, offer) =>
      counting.has(patterns.of[offer] as number) ? [offer] : [],
    );
    const wanted = reach.wishes.reduce(
      (sum, one) => sum + (one === wish ? most : (question.wishes[one]?.number ?? 0)),
      0,
    );
    const places = reach.patterns.reduce((sum, pattern) => sum + (patterns.places[pattern] as number), 0);
    return {
      most,
      ceiling: offers.some((offer) => (question.offers[offer]?.minimum ?? 1) > 1),
      limit: { wishes: reach.wishes, offers, wanted, places },
    };
  });
