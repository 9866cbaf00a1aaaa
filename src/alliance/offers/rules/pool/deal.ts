import type { PoolQuestion, Share } from '../../pool-types.ts';
import type { Flow } from './flow.ts';
import type { Patterns } from './pattern.ts';

/** An offer while places are dealt out, with how many persons of which wishes it was given. */
interface Hand {
  offer: number;
  left: number;
  minimum: number;
  wishes: number[];
  numbers: number[];
}

/**
 * Deals what a flow gives each pattern to the single offers. An offer with a minimum group gets nobody or a group of at
 * least that size under each wish; those with large groups come first, those that take any number fill the gaps. What
 * is left over then joins groups elsewhere. Persons whom this simple way cannot place are left out, which does not mean
 * that there is no way.
 *
 * @de Aufteilung auf Angebote
 * @source buendel#mindestgruppe
 */
export const deal = ({ offers }: PoolQuestion, patterns: Patterns, flow: Flow): Share[] => {
  const { graph, carried } = flow;
  const hands: Hand[][] = Array.from({ length: patterns.count }, () => []);
  for (const [offer, { places, minimum }] of offers.entries())
    hands[patterns.of[offer] as number]?.push({ offer, left: places, minimum, wishes: [], numbers: [] });
  const rests = new Float64Array(graph.wishes);
  for (const [pattern, members] of hands.entries()) {
    const [from, to] = [graph.start[pattern] as number, graph.start[pattern + 1] as number];
    const wanted = carried.slice(from, to);
    dealOut(members, graph.wish.subarray(from, to), wanted);
    for (let edge = from; edge < to; edge += 1) {
      const wish = graph.wish[edge] as number;
      rests[wish] = (rests[wish] as number) + (wanted[edge - from] as number);
    }
  }
  for (const [wish, rest] of rests.entries()) if (rest > 0) mend(membersFor(wish, hands, flow), wish, rest);
  return sharesIn(hands);
};

export const personsIn = (shares: readonly Share[]): number =>
  shares.reduce((sum, { number }) => sum + number, 0);

const sharesIn = (hands: readonly Hand[][]): Share[] => {
  const shares: Share[] = [];
  for (const members of hands)
    for (const { offer, wishes, numbers } of members)
      for (const [at, wish] of wishes.entries()) {
        const number = numbers[at] as number;
        if (number > 0) shares.push({ offer, wish, number });
      }
  return shares;
};

/** Everybody who counts for a wish, those who already have a group of it first. */
const membersFor = (wish: number, hands: readonly Hand[][], { graph }: Flow): Hand[] =>
  [...graph.edges.subarray(graph.into[wish], graph.into[wish + 1])]
    .flatMap((edge) => hands[graph.pattern[edge] as number] ?? [])
    .toSorted((a, b) => Number(given(b, wish) > 0) - Number(given(a, wish) > 0));

/** Fills the hands from what is wanted, always from the wish of which most is left; takes it off there. */
const dealOut = (members: Hand[], wishes: Int32Array, wanted: Float64Array): void => {
  members.sort((a, b) => b.minimum - a.minimum || b.left - a.left);
  for (const hand of members)
    while (hand.left > 0) {
      let most = 0;
      for (let index = 1; index < wanted.length; index += 1)
        if ((wanted[index] as number) > (wanted[most] as number)) most = index;
      const number = Math.min(hand.left, wanted[most] ?? 0);
      if (number === 0 || number < hand.minimum) break;
      give(hand, wishes[most] as number, number);
      wanted[most] = (wanted[most] as number) - number;
    }
};

const given = ({ wishes, numbers }: Hand, wish: number): number => numbers[wishes.indexOf(wish)] ?? 0;

const give = (hand: Hand, wish: number, number: number): void => {
  const at = hand.wishes.indexOf(wish);
  if (at === -1) {
    hand.wishes.push(wish);
    hand.numbers.push(number);
  } else hand.numbers[at] = (hand.numbers[at] as number) + number;
  hand.left -= number;
};

/** A rest too small for a group of its own joins one, or others of the same wish give so many that it becomes one. */
const mend = (members: Hand[], wish: number, rest: number): void => {
  let open = rest;
  for (const hand of members) {
    if (open === 0) return;
    const isGroup = given(hand, wish) > 0;
    const number = Math.min(open, hand.left);
    if (number === 0 || (!isGroup && hand.left < hand.minimum)) continue;
    if (!isGroup && number < hand.minimum && !borrow(members, hand, wish, hand.minimum - number)) continue;
    give(hand, wish, number);
    open -= number;
  }
};

/** Moves exactly so many persons of a wish to a hand from others that keep a group of their own. */
const borrow = (members: Hand[], hand: Hand, wish: number, number: number): boolean => {
  const spare = (one: Hand): number => {
    const has = given(one, wish);
    return one === hand || has === 0 ? 0 : one.minimum <= 1 ? has : has - one.minimum;
  };
  if (members.reduce((sum, one) => sum + spare(one), 0) < number) return false;
  let open = number;
  for (const one of members) {
    const moved = Math.min(open, spare(one));
    if (moved === 0) continue;
    give(one, wish, -moved);
    give(hand, wish, moved);
    open -= moved;
  }
  return true;
};
