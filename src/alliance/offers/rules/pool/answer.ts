import type { PoolAnswer, PoolQuestion } from '../../pool-types.ts';
import { bottlenecksOf } from './bottleneck.ts';
import { deal, personsIn } from './deal.ts';
import { emptyFlow, type Flow, graphOf, saturate } from './flow.ts';
import { type Patterns, patternsOf } from './pattern.ts';
import { searchGroups } from './search.ts';

/** Edges that may be looked at for minimum groups while somebody waits for a page; jobs and the command line take longer. */
export const pageEffort = 400_000;
export const patientEffort = 40_000_000;

/** How a question stands before minimum groups are looked at. */
export interface Solved {
  patterns: Patterns;
  flow: Flow;
  served: number;
}

export const solve = ({ uses, offers, wishes }: PoolQuestion): Solved => {
  const patterns = patternsOf(uses, offers, wishes);
  const graph = graphOf(patterns, wishes.length);
  const flow = emptyFlow(
    graph,
    patterns.places,
    Float64Array.from(wishes, ({ number }) => number),
  );
  return { patterns, flow, served: saturate(flow) };
};

/**
 * Whether the pool can serve what is wanted, with a split that shows it or with the bottleneck that forbids it. A place
 * that is offered for several programmes or groups is used once. Minimum groups are looked at last: where a split that
 * keeps them is found, or every case was tried, the answer is exact; else it says between which numbers it lies.
 *
 * @de Bündelantwort
 * @source buendel#antwort
 */
export const answerPool = (
  question: PoolQuestion,
  { effort = pageEffort, solved = solve(question) }: { effort?: number; solved?: Solved } = {},
): PoolAnswer => {
  const wanted = question.wishes.reduce((sum, { number }) => sum + number, 0);
  const { patterns, flow, served: ceiling } = solved;
  const dealt = deal(question, patterns, flow);
  const { served, atMost, shares } =
    personsIn(dealt) === ceiling
      ? { served: ceiling, atMost: ceiling, shares: dealt }
      : searchGroups(question, { shares: dealt, ceiling, effort });
  const feasible = served === wanted ? 'yes' : atMost < wanted ? 'no' : 'open';
  return {
    feasible,
    wanted,
    served,
    atMost,
    proof: served === ceiling ? 'cut' : served === atMost ? 'search' : 'bounds',
    shares,
    bottlenecks: bottlenecksOf(question, patterns, flow),
    firmAlone: feasible === 'yes' && servesFirmly(question, solved, wanted),
  };
};

/** Whether promised numbers alone are enough; where minimum groups leave it open it is not said. */
const servesFirmly = (
  question: PoolQuestion,
  { patterns, flow: { graph } }: Solved,
  wanted: number,
): boolean => {
  if (question.offers.every(({ firm }) => firm)) return true;
  const places = new Float64Array(patterns.count);
  const offers = question.offers.map((offer) => (offer.firm ? offer : { ...offer, places: 0 }));
  for (const [index, { places: own }] of offers.entries()) {
    const pattern = patterns.of[index] as number;
    places[pattern] = (places[pattern] as number) + own;
  }
  const flow = emptyFlow(
    graph,
    places,
    Float64Array.from(question.wishes, ({ number }) => number),
  );
  if (saturate(flow) < wanted) return false;
  return (
    offers.every(({ minimum }) => minimum <= 1) ||
    personsIn(deal({ ...question, offers }, patterns, flow)) === wanted
  );
};
