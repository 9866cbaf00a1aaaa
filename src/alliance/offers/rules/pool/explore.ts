import type { Day } from '../../../../shared/days.ts';
import type { Offer } from '../../types.ts';
import { type Ancestry, isClosed, type OpenProgramme } from '../cells.ts';
import {
  type ApartReason,
  apartReasons,
  type PoolAnswer,
  type PooledOffer,
  type PoolQuestion,
} from '../../pool-types.ts';
import { answerPool, pageEffort, solve } from './answer.ts';
import { type Asked, usesFor } from './asked.ts';
import { byMonth, type InMonth, type Month, periodOf } from './months.ts';
import { type Count, mostAlone, mostBeside, type Room } from './most.ts';
import { type AtRatio, mostAtRatio } from './ratio.ts';
import { type Period, standingIn } from './standing.ts';

/** What somebody asks a pool. */
export interface PoolInquiry {
  asked: readonly Asked[];
  /** Persons wanted of each asked use; 0 where no number is wanted. */
  wanted: readonly number[];
  /** The numbers are a ratio, and the most at this ratio is looked for. */
  asRatio: boolean;
  /** Empty for every Land. */
  lands: readonly string[];
  from: Month;
  to: Month;
  today: Day;
}

/** The order of things that offers are matched by. */
export interface PoolOrder {
  programmes: readonly OpenProgramme[];
  ancestry: Ancestry;
}

/** Offers of one kind, how many municipalities they come from, and their numbers where they have some. */
export interface Group {
  offers: number;
  municipalities: number;
  firm: number;
  upTo: number;
}

export interface PoolFindings {
  /** The offers that are added, with the places that each still has, in the order of their numbers. */
  added: { offer: Offer; places: number }[];
  /** Those that come anew each month or year. */
  recurring: { offer: Offer; number: number }[];
  question: PoolQuestion;
  most: { each: Count[]; programmes: Count[]; groups: Count[]; total: Count };
  municipalities: number;
  answer: PoolAnswer | null;
  /** How far each wish could grow; null where it cannot be served, or where the pool is too large to say it at once. */
  room: Room[] | null;
  ratio: AtRatio | null;
  lands: ({ land: string } & Group)[];
  months: InMonth[];
  monthly: Group;
  yearly: Group;
  apart: ({ reason: ApartReason } & Group)[];
}

/** Edges times wishes up to which every wish is also grown one by one. */
const roomEffort = 200_000;

/**
 * Everything a pool has to say about what is asked: what is added and what stands apart, the most of each use, whether
 * wanted numbers can be served, and the same by Land and month. Each place counts once.
 *
 * @de Bündelauskunft
 * @source buendel#buendel
 */
export const explorePool = (
  offers: readonly Offer[],
  inquiry: PoolInquiry,
  { programmes, ancestry }: PoolOrder,
  months: readonly Month[] = [],
  effort = pageEffort,
): PoolFindings => {
  const { asked, lands, today } = inquiry;
  const fits = usesFor(asked, programmes, ancestry);
  const open = programmes.filter((one) => !isClosed(one));
  const usesOf = open.length === programmes.length ? fits : usesFor(asked, open, ancestry);
  const period = periodOf(inquiry.from, inquiry.to, today);
  const ofLands = new Set(lands);
  const isCallable = (offer: Offer): boolean => usesOf === fits || usesOf(offer).length > 0;
  const fitting = offers.filter(
    (offer) => (lands.length === 0 || ofLands.has(offer.land ?? '')) && fits(offer).length > 0,
  );
  const findings = sortOut(fitting, period, isCallable);
  const question: PoolQuestion = {
    uses: asked.length,
    offers: findings.added.map(({ offer, places }) => pooled(offer, places, usesOf(offer))),
    wishes: inquiry.wanted.map((number, use) => ({ number, uses: [use] })),
  };
  return {
    ...findings,
    question,
    most: mostOf(question, asked),
    municipalities: new Set(findings.added.map(({ offer }) => offer.municipality)).size,
    lands: byLand(findings.added),
    months: byMonth(fitting.filter(isCallable), months, today),
    ...answersTo(question, inquiry, effort),
  };
};

const pooled = (
  { id, quantity, minimumGroup }: Offer,
  places: number,
  uses: readonly number[],
): PooledOffer => ({
  id: String(id),
  places,
  firm: quantity === 'exact',
  minimum: minimumGroup ?? 1,
  uses,
});

/** What may not be called off under any programme that it fits stands apart, whatever else may be said for it. */
const sortOut = (offers: readonly Offer[], period: Period, isCallable: (offer: Offer) => boolean) => {
  const added: PoolFindings['added'] = [];
  const recurring: PoolFindings['recurring'] = [];
  const apart = new Map<ApartReason, Offer[]>(apartReasons.map((reason) => [reason, []]));
  for (const offer of offers) {
    const standing = standingIn(offer, period);
    if (standing && standing.kind !== 'apart' && !isCallable(offer))
      apart.get('closed-programme')?.push(offer);
    else if (standing?.kind === 'added') added.push({ offer, places: standing.places });
    else if (standing?.kind === 'recurring') recurring.push({ offer, number: standing.number });
    else if (standing) apart.get(standing.reason)?.push(offer);
  }
  const each = (rhythm: 'month' | 'year') =>
    recurring
      .filter(({ offer }) => offer.rhythm === rhythm)
      .map(({ offer, number }) => ({ offer, places: number }));
  return {
    added,
    recurring,
    monthly: groupWith(each('month')),
    yearly: groupWith(each('year')),
    apart: [...apart].flatMap(([reason, own]) => (own.length > 0 ? [{ reason, ...groupOf(own) }] : [])),
  };
};

const groupOf = (offers: readonly Offer[]): Group =>
  groupWith(offers.map((offer) => ({ offer, places: offer.number ?? 0 })));

const groupWith = (own: PoolFindings['added']): Group => {
  const group = { offers: own.length, municipalities: 0, firm: 0, upTo: 0 };
  for (const { offer, places } of own)
    group[offer.quantity === 'exact' || offer.quantity === 'at-least' ? 'firm' : 'upTo'] += places;
  group.municipalities = new Set(own.map(({ offer }) => offer.municipality)).size;
  return group;
};

const mostOf = ({ uses, offers }: PoolQuestion, asked: readonly Asked[]): PoolFindings['most'] => {
  const indexes = asked.map((_, index) => index);
  const alike = (by: (one: Asked) => unknown): number[][] => [
    ...Map.groupBy(indexes, (index) => by(asked[index] as Asked)).values(),
  ];
  const programmes = alike(({ programme }) => programme);
  const groups = alike(({ group }) => group);
  const counts = mostAlone(uses, offers, [
    ...indexes.map((index) => [index]),
    ...programmes,
    ...groups,
    indexes,
  ]);
  return {
    each: counts.slice(0, uses),
    programmes: counts.slice(uses, uses + programmes.length),
    groups: counts.slice(uses + programmes.length, -1),
    total: counts.at(-1) as Count,
  };
};

const byLand = (added: PoolFindings['added']): PoolFindings['lands'] =>
  [...Map.groupBy(added, ({ offer }) => offer.land ?? '')]
    .map(([land, own]) => ({ land, ...groupWith(own) }))
    .toSorted((a, b) => (a.land < b.land ? -1 : 1));

const answersTo = (
  question: PoolQuestion,
  { wanted, asRatio }: PoolInquiry,
  effort: number,
): Pick<PoolFindings, 'answer' | 'room' | 'ratio'> => {
  if (wanted.every((number) => number === 0)) return { answer: null, room: null, ratio: null };
  if (asRatio) return { answer: null, room: null, ratio: mostAtRatio(question, effort) };
  const solved = solve(question);
  const answer = answerPool(question, { solved, effort });
  const isSmall = solved.flow.graph.wish.length * question.wishes.length <= roomEffort;
  return {
    answer,
    room: answer.feasible === 'yes' && isSmall ? mostBeside(question, solved) : null,
    ratio: null,
  };
};
