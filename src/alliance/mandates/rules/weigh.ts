import type { Condition, CoverageVerdict, Effect, ItemResult } from '../types.ts';
import { type HeldScope, leftOf, matchSubject, type Question } from './match.ts';
import { holdsOn, type Span } from './validity.ts';

/** What weighing needs to know of an item. */
export interface Weighable {
  result: ItemResult;
  effect: Effect;
  scopes: readonly HeldScope[];
  conditions: readonly Condition[];
  spans: readonly Span[];
}

/** What one scope of an item means for a question. */
export type Bearing =
  /** Nothing. */
  | 'none'
  /** A mandate for what is asked. */
  | 'permits'
  /** Forbids it. */
  | 'excludes'
  /** Forbids a part of it. */
  | 'excepts'
  /** Comes near, without being a mandate. */
  | 'near'
  /** The council has refused this very thing. */
  | 'refused';

/**
 * What one scope of an item means for a question. A permission reaches down to the lesser acts, because who may act may
 * also appeal for it; an exclusion reaches up, because who may not even appeal may still less act.
 *
 * @de Gewicht eines Beschlusspunkts
 * @source mandate#handlungsarten
 */
export const bearingOf = (item: Weighable, scope: HeldScope, asked: Question): Bearing => {
  if (item.effect === 'none' || item.effect === 'open') return 'none';
  const match = matchSubject(scope.subject, asked);
  if (match === 'apart') return 'none';
  if (item.effect === 'excludes') {
    if (item.result === 'rejected' || scope.act > asked.act || !holdsOn(item.spans, asked.day)) return 'none';
    return match === 'covers' ? 'excludes' : 'excepts';
  }
  if (item.result === 'rejected') return match === 'covers' && scope.act <= asked.act ? 'refused' : 'near';
  if (match === 'part' || scope.act < asked.act || !holdsOn(item.spans, asked.day)) return 'near';
  return 'permits';
};

const appeal = 0;

/** Persons a permission has left for what is asked; an appeal uses nothing up, so only the limit itself binds it. */
const freeFor = (scope: HeldScope, asked: Question, uses = scope.uses): number =>
  asked.act === appeal ? (scope.limit ?? Number.POSITIVE_INFINITY) : leftOf(scope, asked.day, uses);

/**
 * Of one item's scopes that permit what is asked, the one with the most left: a council that writes "up to ten children,
 * among them unaccompanied minors" means ten, not twice ten. What was used of any of them is used of them all.
 *
 * @de Größter Umfang eines Beschlusspunkts
 * @source mandate#zahl
 */
export const widestOf = (
  scopes: readonly HeldScope[],
  asked: Question,
): { scope: HeldScope; free: number } | null => {
  const uses = scopes.flatMap((scope) => scope.uses);
  let widest: { scope: HeldScope; free: number } | null = null;
  for (const scope of scopes) {
    const free = freeFor(scope, asked, uses);
    if (!widest || free > widest.free || (free === widest.free && scope.id < widest.scope.id))
      widest = { scope, free };
  }
  return widest;
};

/** Whether a condition still has to hold. Free places bind those who act: nobody needs them to raise a voice. */
export const isOpen = (condition: Condition, asked: Question): boolean =>
  !asked.met.has(condition) && !(condition === 'free-capacity' && asked.act === appeal);

/**
 * The verdict alone. An exclusion in force beats every permission; permissions add up their numbers, those without an
 * open condition first; an exception, an open condition, or a limit where no number was named makes the mandate
 * conditional; only where the council has given none may the head decide alone, and neither what the council has refused
 * nor more than the number that it has set.
 *
 * @de Urteil über die Deckung
 * @source mandate#deckung
 */
export const verdictOf = (
  items: readonly Weighable[],
  asked: Question,
  headMay: boolean,
): CoverageVerdict => {
  const sum = { sure: 0, conditional: 0, excepted: false, refused: false, permitted: false };
  for (const item of items) {
    let permit: HeldScope | null = null;
    let several: HeldScope[] | null = null;
    for (const scope of item.scopes)
      switch (bearingOf(item, scope, asked)) {
        case 'excludes':
          return 'excluded';
        case 'excepts':
          sum.excepted = true;
          break;
        case 'refused':
          sum.refused = true;
          break;
        case 'permits':
          if (permit === null) permit = scope;
          else (several ??= [permit]).push(scope);
      }
    if (permit === null) continue;
    sum.permitted = true;
    const free = several === null ? freeFor(permit, asked) : (widestOf(several, asked)?.free ?? 0);
    if (item.conditions.length > 0 && item.conditions.some((one) => isOpen(one, asked)))
      sum.conditional += free;
    else sum.sure += free;
  }
  const wanted = asked.number ?? 1;
  if (sum.sure + sum.conditional < wanted)
    return headMay && !sum.refused && !sum.permitted ? 'head-may-decide' : 'needs-resolution';
  const upTo = asked.number === null && asked.act > appeal && sum.sure !== Number.POSITIVE_INFINITY;
  return sum.excepted || sum.sure < wanted || upTo ? 'covered-under-condition' : 'covered';
};
