import type { ListAnswer, ListBottleneck, ListedOffer, Places, PoolList } from '../../pool-list-types.ts';
import { apartReasons, type Bottleneck, type PooledOffer, type PoolQuestion } from '../../pool-types.ts';
import { answerPool, patientEffort, solve } from './answer.ts';
import { mostAlone, mostBeside } from './most.ts';
import { mostAtRatio } from './ratio.ts';
import { standingIn } from './standing.ts';
import { verifyAnswer } from './verify.ts';

/**
 * The answer to a file of offers and demands: what is added, what stands apart, the most of each cell, and whether the
 * demands can be served, with the names that the file uses. `asRatio` takes the demands as a ratio.
 *
 * @de Bündeldatei
 * @source buendel#antwort
 */
export const answerList = (list: PoolList, { asRatio }: { asRatio: boolean }): ListAnswer => {
  const sorted = sortOut(list);
  const names = [
    ...new Set([
      ...list.offers.flatMap(({ cells }) => cells),
      ...list.demands.flatMap(({ cells }) => cells.filter((cell) => !isAny(cell))),
    ]),
  ];
  const uses = new Map(names.map((name, index) => [name, index]));
  const offers = sorted.added.map((offer) =>
    pooled(
      offer,
      offer.cells.map((cell) => uses.get(cell) as number),
    ),
  );
  const wishes = list.demands.map(({ cells, number }) => ({
    number,
    uses: cells.flatMap((cell) => usesNamed(cell, names)),
  }));
  const question: PoolQuestion = { uses: names.length, offers, wishes: asRatio ? [] : wishes };
  const solved = solve(question);
  const answer = answerPool(question, { solved, effort: patientEffort });
  const named = namesIn(list, sorted.added);
  const room = answer.feasible === 'yes' ? mostBeside(question, solved) : [];
  const ratio = asRatio ? mostAtRatio({ ...question, wishes }) : null;
  return {
    feasible: asRatio ? null : answer.feasible,
    wanted: answer.wanted,
    served: answer.served,
    atMost: answer.atMost,
    proof: answer.proof,
    exactAlone: answer.firmAlone,
    split: (ratio ?? answer).shares.map(({ offer, wish, number }) => ({
      offer: named.offer(offer),
      demand: named.demand(wish),
      number,
    })),
    bottlenecks: answer.bottlenecks.map(named.bottleneck),
    most: mostOf(question, names),
    beside: room.map(({ most, ceiling, limit }, wish) => ({
      demand: named.demand(wish),
      most,
      exact: !ceiling,
      limit: named.bottleneck(limit),
    })),
    ratio: ratio && {
      times: ratio.times,
      atMost: ratio.atMost,
      proof: ratio.proof,
      demands: Object.fromEntries(
        ratio.shares.reduce(
          (sum, { wish, number }) => sum.set(named.demand(wish), (sum.get(named.demand(wish)) ?? 0) + number),
          new Map<string, number>(),
        ),
      ),
      limit: ratio.limit && named.bottleneck(ratio.limit),
    },
    perMonth: sumOf(sorted.perMonth),
    perYear: sumOf(sorted.perYear),
    apart: apartReasons.flatMap((reason) => {
      const own = sorted.apart.get(reason) ?? [];
      const number = own.reduce((sum, offer) => sum + (offer.number ?? 0), 0);
      return own.length > 0 ? [{ reason, offers: own.length, number }] : [];
    }),
    faults: verifyAnswer(question, answer),
  };
};

const isAny = (cell: string): boolean => cell.endsWith('/*');
const usesNamed = (cell: string, names: readonly string[]): number[] =>
  names.flatMap((name, index) =>
    name === cell || (isAny(cell) && programmeOf(name) === programmeOf(cell)) ? [index] : [],
  );
const programmeOf = (cell: string): string => cell.split('/')[0] ?? cell;

const sortOut = ({ offers, day }: PoolList) => {
  // without a day nothing has begun or ended
  const period = { from: day ?? '0001-01-01', to: day ?? '9999-12-31' };
  const perMonth: ListedOffer[] = [];
  const perYear: ListedOffer[] = [];
  const added: ListedOffer[] = [];
  const apart = new Map<string, ListedOffer[]>();
  for (const offer of offers) {
    const standing = standingIn(offer, period);
    if (standing?.kind === 'added') added.push(offer);
    else if (standing?.kind === 'recurring') (standing.rhythm === 'month' ? perMonth : perYear).push(offer);
    else if (standing) apart.set(standing.reason, [...(apart.get(standing.reason) ?? []), offer]);
  }
  return { added, perMonth, perYear, apart };
};

const pooled = ({ id, number, quantity, minimumGroup }: ListedOffer, uses: number[]): PooledOffer => ({
  id,
  places: number ?? 0,
  firm: quantity === 'exact',
  minimum: minimumGroup ?? 1,
  uses,
});

const sumOf = (offers: readonly ListedOffer[]): Places => {
  const sum: Places = { offers: offers.length, exact: 0, upTo: 0 };
  for (const { quantity, number } of offers) sum[quantity === 'up-to' ? 'upTo' : 'exact'] += number ?? 0;
  return sum;
};

const mostOf = ({ uses, offers }: PoolQuestion, names: readonly string[]): ListAnswer['most'] => {
  const programmes = [...Map.groupBy(names.keys(), (index) => programmeOf(names[index] as string))];
  const indexes = [...names.keys()];
  const counts = mostAlone(uses, offers, [
    indexes,
    ...programmes.map(([, own]) => own),
    ...indexes.map((index) => [index]),
  ]).map(({ offers: own, firm, upTo }): Places => ({ offers: own, exact: firm, upTo }));
  const [total, ...rest] = counts as [Places, ...Places[]];
  const perName = (labels: readonly string[], from: number) =>
    Object.fromEntries(labels.map((label, index) => [label, rest[from + index] as Places]));
  return {
    total,
    programmes: perName(
      programmes.map(([name]) => name),
      0,
    ),
    cells: perName(names, programmes.length),
  };
};

const namesIn = ({ demands }: PoolList, added: readonly ListedOffer[]) => {
  const offer = (index: number): string => added[index]?.id ?? '';
  const demand = (index: number): string => demands[index]?.id ?? '';
  const bottleneck = ({ wishes, offers, wanted, places }: Bottleneck): ListBottleneck => ({
    demands: wishes.map(demand),
    offers: offers.map(offer),
    wanted,
    places,
    missing: Math.max(0, wanted - places),
  });
  return { offer, demand, bottleneck };
};
