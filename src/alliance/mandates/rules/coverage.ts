import type { Day } from '../../../shared/days.ts';
import type { Competence, Condition, CoverageVerdict, Effect, ItemResult } from '../types.ts';
import { type HeldScope, leftOf, type Match, matchScope, type Question } from './match.ts';
import { holdsOn, type Span } from './validity.ts';

/** An item as coverage sees it, with the resolution it stands in. @de Beschlusspunkt mit Herkunft */
export interface HeldItem {
  id: number;
  number: string;
  text: string;
  resolution: { id: number; title: string; reference: string | null; body: string; day: Day };
  result: ItemResult;
  effect: Effect;
  scopes: readonly HeldScope[];
  conditions: readonly Condition[];
  conditionText: string | null;
  spans: readonly Span[];
  /** Days on which a later resolution ended it, in order. */
  endings: readonly Day[];
}

/** Why an item that comes near gives no mandate, or what still has to hold. @de Was fehlt */
export type Lack =
  | { lack: 'condition'; condition: Condition }
  | { lack: 'up-to'; number: number }
  | { lack: 'except' }
  | { lack: 'rejected' }
  | { lack: 'lesser-act' }
  | { lack: 'narrower' }
  | { lack: 'not-yet-valid'; day: Day }
  | { lack: 'expired'; day: Day }
  | { lack: 'repealed'; day: Day }
  | { lack: 'number'; left: number; missing: number };

/** One item that the answer rests on, or that comes near; `number` is what it contributes. @de Zitat */
export interface Quote {
  item: HeldItem;
  scope: number | null;
  number: number | null;
  lacks: readonly Lack[];
}

/** The answer for one municipality. @de Deckung */
export interface Coverage {
  verdict: CoverageVerdict;
  /** The items that carry the verdict. */
  because: readonly Quote[];
  /** Items that come near and what they lack. */
  near: readonly Quote[];
  /** A permission stands against the exclusion: the council should say which holds. */
  contradictory: boolean;
  /** What the head may do alone in this matter, as far as it is known. */
  competence: Competence | null;
}

interface Candidate {
  item: HeldItem;
  scope: HeldScope;
  left: number;
  lacks: Lack[];
}
interface Sorted {
  permits: Candidate[];
  excludes: Candidate[];
  exceptions: Candidate[];
  near: Candidate[];
  headBarred: boolean;
}

/**
 * Whether a municipality may do what is planned, from its council's items alone. An exclusion in force beats every
 * permission; permissions add up their numbers; conditions not known to hold make the mandate conditional; only where
 * the council has said nothing may the head decide alone, and not after the council has refused the same.
 * The order of the items never matters.
 *
 * @de Deckung
 * @source mandate#deckung
 */
export const coverage = (
  items: readonly HeldItem[],
  asked: Question,
  competence: Competence | null,
): Coverage => {
  if (items.length === 0) return withoutItems(competence);
  const found = sortItems(items, asked);
  if (found.excludes.length > 0) {
    const against = quoted(found.permits);
    return {
      verdict: 'excluded',
      because: quoted(found.excludes),
      near: against,
      contradictory: against.length > 0,
      competence,
    };
  }
  const exceptions = quoted(found.exceptions);
  const taken = take(found.permits, asked);
  if (taken.enough) {
    const conditional = exceptions.length > 0 || taken.quotes.some(({ lacks }) => lacks.length > 0);
    return {
      verdict: conditional ? 'covered-under-condition' : 'covered',
      because: [...taken.quotes, ...exceptions],
      near: [],
      contradictory: false,
      competence,
    };
  }
  const headMay = competence?.allowed === true && !found.headBarred;
  return {
    verdict: headMay ? 'head-may-decide' : 'needs-resolution',
    because: exceptions,
    near: [...taken.quotes, ...quoted(found.near)],
    contradictory: false,
    competence,
  };
};

const nothing: readonly Quote[] = [];
const withoutItems = (competence: Competence | null): Coverage => ({
  verdict: competence?.allowed ? 'head-may-decide' : 'needs-resolution',
  because: nothing,
  near: nothing,
  contradictory: false,
  competence,
});

const sortItems = (items: readonly HeldItem[], asked: Question): Sorted => {
  const sorted: Sorted = { permits: [], excludes: [], exceptions: [], near: [], headBarred: false };
  for (const item of items)
    if (item.effect !== 'none')
      for (const scope of item.scopes) {
        const match = matchScope(scope, asked);
        if (match !== 'apart')
          (item.effect === 'permits' ? sortPermit : sortExclusion)(sorted, item, scope, match, asked);
      }
  return sorted;
};

/** Who may not even appeal may still less act: an exclusion reaches upwards. */
const sortExclusion = (
  sorted: Sorted,
  item: HeldItem,
  scope: HeldScope,
  match: Match,
  asked: Question,
): void => {
  if (item.result === 'rejected' || scope.act > asked.act || !holdsOn(item.spans, asked.day)) return;
  if (match === 'covers') sorted.excludes.push({ item, scope, left: 0, lacks: [] });
  else sorted.exceptions.push({ item, scope, left: 0, lacks: [{ lack: 'except' }] });
};

/** Who may act may also appeal for it: a permission reaches downwards. */
const sortPermit = (
  sorted: Sorted,
  item: HeldItem,
  scope: HeldScope,
  match: Match,
  asked: Question,
): void => {
  const lacks: Lack[] = [];
  if (item.result === 'rejected') {
    lacks.push({ lack: 'rejected' });
    sorted.headBarred ||= match === 'covers' && scope.act <= asked.act;
  } else if (!holdsOn(item.spans, asked.day)) lacks.push(whyNotInForce(item, asked.day));
  if (scope.act < asked.act) lacks.push({ lack: 'lesser-act' });
  if (match === 'part') lacks.push({ lack: 'narrower' });
  const left = asked.act === 0 ? (scope.limit ?? Number.POSITIVE_INFINITY) : leftOf(scope, asked.day);
  if (lacks.length > 0) sorted.near.push({ item, scope, left, lacks });
  else sorted.permits.push({ item, scope, left, lacks: openConditions(item, asked) });
};

const openConditions = (item: HeldItem, asked: Question): Lack[] =>
  item.conditions
    .filter((condition) => !asked.met.has(condition))
    .map((condition) => ({ lack: 'condition', condition }));

const whyNotInForce = ({ spans, endings }: HeldItem, day: Day): Lack => {
  const begins = spans.filter(({ from }) => from > day).map(({ from }) => from);
  if (begins.length > 0) return { lack: 'not-yet-valid', day: begins.reduce((a, b) => (a < b ? a : b)) };
  const ended = endings.filter((ending) => ending <= day).at(-1);
  if (ended) return { lack: 'repealed', day: ended };
  const last = spans.map(({ to }) => to ?? '').reduce((a, b) => (a > b ? a : b), '');
  return { lack: 'expired', day: last };
};

/** Takes what is asked from the permissions: unconditional before conditional, unlimited before limited ones. */
const take = (permits: readonly Candidate[], asked: Question): { enough: boolean; quotes: Quote[] } => {
  const ordered = permits.toSorted(inOrder);
  const open = ordered.find(({ left }) => left > 0);
  if (asked.number === null) {
    if (!open) return { enough: false, quotes: ordered.map((one) => usedUp(one, 1)) };
    const limited = asked.act > 0 && Number.isFinite(open.left);
    return {
      enough: true,
      quotes: [quote(open, limited ? [{ lack: 'up-to', number: open.left }] : [])],
    };
  }
  const quotes: Quote[] = [];
  let missing = asked.number;
  for (const candidate of ordered) {
    const number = Math.min(missing, candidate.left);
    if (number === 0) continue;
    quotes.push({ ...quote(candidate), number });
    missing -= number;
    if (missing === 0) return { enough: true, quotes };
  }
  return { enough: false, quotes: ordered.map((one) => usedUp(one, missing)) };
};

const usedUp = (candidate: Candidate, missing: number): Quote =>
  quote(candidate, [{ lack: 'number', left: candidate.left, missing }]);

const quote = ({ item, scope, lacks }: Candidate, more: Lack[] = []): Quote => ({
  item,
  scope: scope.id,
  number: null,
  lacks: more.length > 0 ? [...lacks, ...more] : lacks,
});

const quoted = (candidates: readonly Candidate[]): Quote[] =>
  candidates.toSorted(inOrder).map((candidate) => quote(candidate));

/** Fewest lacks first, then the largest number, then the latest resolution. */
const inOrder = (a: Candidate, b: Candidate): number =>
  a.lacks.length - b.lacks.length ||
  (a.left === b.left ? 0 : b.left - a.left) ||
  (a.item.resolution.day < b.item.resolution.day
    ? 1
    : a.item.resolution.day > b.item.resolution.day
      ? -1
      : 0) ||
  a.item.id - b.item.id ||
  a.scope.id - b.scope.id;
