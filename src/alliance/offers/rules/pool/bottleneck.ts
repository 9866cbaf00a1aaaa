import type { PoolQuestion, Bottleneck } from '../../pool-types.ts';
import type { Flow } from './flow.ts';
import type { Patterns } from './pattern.ts';

/**
 * Wishes and patterns that hang together from some wishes on: every pattern that counts for one of them, every other
 * wish that such a pattern serves, and so on. Whoever wants more for the first wishes must look at all of these.
 */
export const reachFrom = (
  { graph, carried }: Flow,
  wishes: readonly number[],
): { wishes: number[]; patterns: number[] } => {
  const seen = { wish: new Uint8Array(graph.wishes), pattern: new Uint8Array(graph.patterns) };
  const queue = [...wishes];
  for (const wish of queue) seen.wish[wish] = 1;
  const patterns: number[] = [];
  for (const wish of queue)
    for (let i = graph.into[wish] as number; i < (graph.into[wish + 1] as number); i += 1) {
      const pattern = graph.pattern[graph.edges[i] as number] as number;
      if (seen.pattern[pattern]) continue;
      seen.pattern[pattern] = 1;
      patterns.push(pattern);
      for (
        let edge = graph.start[pattern] as number;
        edge < (graph.start[pattern + 1] as number);
        edge += 1
      ) {
        const other = graph.wish[edge] as number;
        if ((carried[edge] as number) === 0 || seen.wish[other]) continue;
        seen.wish[other] = 1;
        queue.push(other);
      }
    }
  return { wishes: queue.toSorted((a, b) => a - b), patterns };
};

/**
 * What stands in the way of a wanted split, after as much as possible is served. Bottlenecks that share neither wish nor
 * offer are told one by one; together they lack exactly what cannot be served.
 *
 * @de Engstelle
 * @source buendel#engstelle
 */
export const bottlenecksOf = (question: PoolQuestion, patterns: Patterns, flow: Flow): Bottleneck[] => {
  const lacking = question.wishes.flatMap((_, wish) => ((flow.lacking[wish] as number) > 0 ? [wish] : []));
  const parts: Part[] = [];
  for (const wish of lacking) {
    if (parts.some((part) => part.wishes.has(wish))) continue;
    const reach = reachFrom(flow, [wish]);
    const part = { wishes: new Set(reach.wishes), patterns: new Set(reach.patterns) };
    for (const known of parts.splice(0)) {
      if (!overlap(known, part)) parts.push(known);
      else {
        for (const one of known.wishes) part.wishes.add(one);
        for (const one of known.patterns) part.patterns.add(one);
      }
    }
    parts.push(part);
  }
  return parts.map((part) => ({
    wishes: [...part.wishes].toSorted((a, b) => a - b),
    offers: question.offers.flatMap((_, offer) =>
      part.patterns.has(patterns.of[offer] as number) ? [offer] : [],
    ),
    wanted: sum([...part.wishes].map((wish) => question.wishes[wish]?.number ?? 0)),
    places: sum([...part.patterns].map((pattern) => patterns.places[pattern] as number)),
  }));
};

interface Part {
  wishes: Set<number>;
  patterns: Set<number>;
}

const overlap = (a: Part, b: Part): boolean =>
  [...b.patterns].some((pattern) => a.patterns.has(pattern)) ||
  [...b.wishes].some((wish) => a.wishes.has(wish));

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
