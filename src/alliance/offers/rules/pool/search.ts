import type { PoolQuestion, Share } from '../../pool-types.ts';
import { emptyFlow, type Flow, type Graph, graphOf, saturate } from './flow.ts';
import { personsIn } from './deal.ts';
import { type Patterns, patternsOf } from './pattern.ts';

/** What a search among minimum groups found. */
export interface Found {
  served: number;
  /** No split serves more. Equal to `served` where every case was looked at. */
  atMost: number;
  shares: Share[];
}

/** The flow network in which offers with a minimum group stand alone. */
interface Network {
  question: PoolQuestion;
  patterns: Patterns;
  graph: Graph;
  /** Smallest group on each edge; 1 where any number will do. */
  minimum: Float64Array;
}

/** One case: a ceiling for all splits in which these edges are used in full groups or not at all, and a split. */
interface Case {
  atMost: number;
  total: Float64Array;
  flow: Flow;
}

/** What is settled about an edge: still anything, surely a group, surely nobody. */
const free = 0;
const open = 1;
const closed = -1;
/** A search that could not look at this many cases is not begun. */
const leastVisits = 20;

/**
 * The most that can be served where offers take a group of at least their minimum size or nobody (branch and bound): the
 * flow without minimum groups is the ceiling; an edge that carries less than a group is tried once as a whole group and
 * once closed. Ends early when the effort, counted in edges looked at, is used up; then the ceiling of the cases left
 * open is told beside what was found.
 *
 * @de Suche bei Mindestgruppen
 * @source buendel#mindestgruppe
 */
export const searchGroups = (
  question: PoolQuestion,
  { shares: first, ceiling, effort }: { shares: Share[]; ceiling: number; effort: number },
): Found => {
  const begun = { served: personsIn(first), atMost: ceiling, shares: first };
  if (question.offers.length * leastVisits > effort) return begun;
  const network = networkOf(question);
  const edges = network.graph.wish.length;
  if (edges * leastVisits > effort) return begun;
  const settled = new Int8Array(edges);
  let best: { served: number; total: Float64Array | null } = { served: begun.served, total: null };
  let spent = 0;
  let ceilingLeft = 0;
  const keep = (found: Case): void => {
    const total = withoutBroken(network, found.total);
    const served = total.reduce((sum, number) => sum + number, 0);
    if (served > best.served) best = { served, total };
  };
  const visit = (): void => {
    spent += edges + 1;
    const found = solve(network, settled);
    if (!found || found.atMost <= best.served) return;
    keep(found);
    const edge = brokenEdge(network, found.total);
    if (edge === null || found.atMost <= best.served) return;
    if (spent > effort) return void (ceilingLeft = Math.max(ceilingLeft, found.atMost));
    for (const choice of [open, closed]) {
      settled[edge] = choice;
      visit();
    }
    settled[edge] = free;
  };
  dive(network, keep);
  visit();
  const shares = best.total ? sharesOf(network, best.total) : first;
  return { served: best.served, atMost: Math.max(best.served, ceilingLeft), shares };
};

const networkOf = (question: PoolQuestion): Network => {
  const { offers, uses, wishes } = question;
  const alone = offers.map(({ minimum }) => minimum > 1);
  const together = patternsOf(
    uses,
    offers.filter((_, index) => !alone[index]),
    wishes,
  );
  const single = patternsOf(
    uses,
    offers.filter((_, index) => alone[index]),
    wishes,
  );
  const of = new Int32Array(offers.length);
  const places = [...together.places];
  const start = [...together.start];
  const list = [...together.wishes];
  const minima = Array.from<number>({ length: list.length }).fill(1);
  let [grouped, apart] = [0, 0];
  for (const [index, offer] of offers.entries()) {
    if (!alone[index]) {
      of[index] = together.of[grouped] as number;
      grouped += 1;
      continue;
    }
    const pattern = single.of[apart] as number;
    apart += 1;
    of[index] = places.length;
    places.push(offer.places);
    for (const wish of single.wishes.subarray(single.start[pattern], single.start[pattern + 1])) {
      list.push(wish);
      minima.push(offer.minimum);
    }
    start.push(list.length);
  }
  const patterns: Patterns = {
    of,
    count: places.length,
    places: Float64Array.from(places),
    start: Int32Array.from(start),
    wishes: Int32Array.from(list),
  };
  return { question, patterns, graph: graphOf(patterns, wishes.length), minimum: Float64Array.from(minima) };
};

/** The most under what is settled; null if already the groups that are settled do not fit. */
const solve = ({ question, patterns, graph, minimum }: Network, settled: Int8Array): Case | null => {
  const flow = emptyFlow(
    graph,
    patterns.places,
    Float64Array.from(question.wishes, ({ number }) => number),
  );
  const total = new Float64Array(settled.length);
  let atMost = 0;
  for (let edge = 0; edge < settled.length; edge += 1) {
    if (settled[edge] !== open) continue;
    const group = minimum[edge] as number;
    const [pattern, wish] = [graph.pattern[edge] as number, graph.wish[edge] as number];
    flow.left[pattern] = (flow.left[pattern] as number) - group;
    flow.lacking[wish] = (flow.lacking[wish] as number) - group;
    if (flow.left[pattern] < 0 || flow.lacking[wish] < 0) return null;
    total[edge] = group;
    atMost += group;
  }
  atMost += saturate(flow, settled);
  for (let edge = 0; edge < total.length; edge += 1)
    total[edge] = (total[edge] as number) + (flow.carried[edge] as number);
  return { atMost, total, flow };
};

/** The edge that carries some persons but no group, the one that needs most care first. */
const brokenEdge = ({ minimum }: Network, total: Float64Array): number | null => {
  let worst: number | null = null;
  let gap = 0;
  for (let edge = 0; edge < total.length; edge += 1) {
    const [carried, group] = [total[edge] as number, minimum[edge] as number];
    if (carried === 0 || carried >= group) continue;
    const nearest = Math.min(carried, group - carried);
    if (nearest <= gap) continue;
    [worst, gap] = [edge, nearest];
  }
  return worst;
};

const withoutBroken = ({ minimum }: Network, total: Float64Array): Float64Array =>
  total.map((carried, edge) => (carried < (minimum[edge] as number) ? 0 : carried));

/** A first good split: settles whatever is broken at once, by which side is nearer, until nothing is. */
const dive = (network: Network, keep: (found: Case) => void): void => {
  const settled = new Int8Array(network.graph.wish.length);
  for (let found = solve(network, settled); found; ) {
    keep(found);
    const broken = [...found.total.keys()].filter((edge) => {
      const carried = found?.total[edge] as number;
      return carried > 0 && carried < (network.minimum[edge] as number);
    });
    if (broken.length === 0) return;
    for (const edge of broken)
      settled[edge] = (found.total[edge] as number) * 2 >= (network.minimum[edge] as number) ? open : closed;
    let next = solve(network, settled);
    if (!next) {
      for (const edge of broken) settled[edge] = closed;
      next = solve(network, settled);
    }
    found = next;
  }
};

/** Deals a total per edge to the offers; those grouped together take any number, so they are filled in turn. */
const sharesOf = ({ question, patterns, graph }: Network, total: Float64Array): Share[] => {
  const next = patterns.start.slice(0, patterns.count);
  const open = total.slice();
  const shares: Share[] = [];
  for (const [offer, { places }] of question.offers.entries()) {
    const pattern = patterns.of[offer] as number;
    let left = places;
    while (left > 0 && (next[pattern] as number) < (patterns.start[pattern + 1] as number)) {
      const edge = next[pattern] as number;
      const number = Math.min(left, open[edge] as number);
      if (number > 0) shares.push({ offer, wish: graph.wish[edge] as number, number });
      open[edge] = (open[edge] as number) - number;
      left -= number;
      if (open[edge] === 0) next[pattern] = edge + 1;
    }
  }
  return shares;
};
