import type { PoolAnswer, PoolQuestion } from '../../pool-types.ts';

/**
 * Checks an answer against its question by adding up alone; it shares no code with the computation. An empty list
 * means: the split is allowed, the numbers are right, and the bottlenecks forbid more. What only a search shows
 * (`proof: search`) is not repeated here.
 *
 * @de Nachweis prüfen
 * @source buendel#nachweis
 */
export const verifyAnswer = (question: PoolQuestion, answer: PoolAnswer): string[] => [
  ...checkShares(question, answer),
  ...checkNumbers(question, answer),
  ...checkBottlenecks(question, answer),
];

const checkShares = ({ offers, wishes }: PoolQuestion, { shares, served }: PoolAnswer): string[] => {
  const used = new Map<number, number>();
  const got = new Map<number, number>();
  const pairs = new Set<string>();
  const wrong: string[] = [];
  for (const { offer, wish, number } of shares) {
    const [from, to] = [offers[offer], wishes[wish]];
    if (!from || !to) {
      wrong.push(`share names offer ${offer} or wish ${wish}, which does not exist`);
      continue;
    }
    if (!Number.isSafeInteger(number) || number <= 0)
      wrong.push(`share of ${from.id}: ${number} is no number of persons`);
    if (!from.uses.some((use) => to.uses.includes(use)))
      wrong.push(`${from.id} does not count for wish ${wish}`);
    if (number < from.minimum) wrong.push(`${from.id} takes ${from.minimum} or nobody, not ${number}`);
    if (pairs.has(`${offer} ${wish}`)) wrong.push(`${from.id} stands twice under wish ${wish}`);
    pairs.add(`${offer} ${wish}`);
    used.set(offer, (used.get(offer) ?? 0) + number);
    got.set(wish, (got.get(wish) ?? 0) + number);
  }
  for (const [offer, number] of used)
    if (number > (offers[offer]?.places ?? 0))
      wrong.push(`${offers[offer]?.id} is used for ${number}, more than it has`);
  for (const [wish, number] of got)
    if (number > (wishes[wish]?.number ?? 0)) wrong.push(`wish ${wish} gets ${number}, more than wanted`);
  const sum = [...used.values()].reduce((total, number) => total + number, 0);
  return sum === served ? wrong : [...wrong, `shares add up to ${sum}, not to ${served}`];
};

const checkNumbers = ({ wishes }: PoolQuestion, answer: PoolAnswer): string[] => {
  const { wanted, served, atMost, feasible, proof } = answer;
  const sum = wishes.reduce((total, { number }) => total + number, 0);
  const should = served === wanted ? 'yes' : atMost < wanted ? 'no' : 'open';
  return [
    ...(sum === wanted ? [] : [`wanted is ${sum}, not ${wanted}`]),
    ...(served <= atMost && atMost <= wanted ? [] : ['served, ceiling and wanted are out of order']),
    ...(feasible === should ? [] : [`the answer should be ${should}`]),
    ...((proof === 'bounds') === served < atMost ? [] : ['the proof does not fit the bounds']),
  ];
};

/** Each bottleneck must hold by itself, and together they must forbid every person that a cut is said to forbid. */
const checkBottlenecks = ({ offers, wishes }: PoolQuestion, answer: PoolAnswer): string[] => {
  const wrong: string[] = [];
  const seen = { wishes: new Set<number>(), offers: new Set<number>() };
  let lacking = 0;
  for (const bottleneck of answer.bottlenecks) {
    const uses = new Set(bottleneck.wishes.flatMap((wish) => wishes[wish]?.uses ?? []));
    const counting = offers.flatMap((offer, index) =>
      offer.uses.some((use) => uses.has(use)) ? [index] : [],
    );
    const places = counting.reduce((sum, offer) => sum + (offers[offer]?.places ?? 0), 0);
    const wanted = bottleneck.wishes.reduce((sum, wish) => sum + (wishes[wish]?.number ?? 0), 0);
    if (counting.join() !== bottleneck.offers.toSorted((a, b) => a - b).join())
      wrong.push('a bottleneck leaves out offers that count, or names others');
    if (places !== bottleneck.places || wanted !== bottleneck.wanted)
      wrong.push('a bottleneck adds up wrongly');
    if (places >= wanted) wrong.push('a bottleneck is none');
    for (const wish of bottleneck.wishes)
      if (seen.wishes.has(wish)) wrong.push('two bottlenecks share a wish');
    for (const offer of counting) if (seen.offers.has(offer)) wrong.push('two bottlenecks share an offer');
    for (const wish of bottleneck.wishes) seen.wishes.add(wish);
    for (const offer of counting) seen.offers.add(offer);
    lacking += wanted - places;
  }
  const ceiling = answer.wanted - lacking;
  if (answer.proof === 'cut' && ceiling !== answer.atMost)
    wrong.push(`bottlenecks forbid more than ${ceiling}, the answer says ${answer.atMost}`);
  if (answer.atMost > ceiling) wrong.push('the answer promises what a bottleneck forbids');
  return wrong;
};
