import type { Day } from '../../../shared/days.ts';
import type { Competence, Condition, CoverageVerdict } from '../types.ts';
import { type HeldScope, matchSubject, type Question } from './match.ts';
import { itemState } from './item-state.ts';
import { holdsOn } from './validity.ts';
import { bearingOf, isOpen, verdictOf, type Weighable, widestOf } from './weigh.ts';

/** An item as coverage sees it, with the resolution it stands in. @de Beschlusspunkt mit Herkunft */
export interface HeldItem extends Weighable {
  id: number;
  number: string;
  text: string;
  resolution: { id: number; title: string; reference: string | null; body: string; day: Day };
  conditionText: string | null;
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
  scope: number;
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
  /** Items in force of which nobody has said yet what they do, and which may be about this. */
  unclassified: readonly HeldItem[];
  /** A permission stands against the exclusion: the council should say which holds. */
  contradictory: boolean;
  /** What the head may do alone in this matter, as far as it is known. */
  competence: Competence | null;
}

interface Candidate {
  item: HeldItem;
  scope: HeldScope;
  free: number;
  lacks: Lack[];
}

/**
 * Whether a municipality may do what is planned, from its council's items alone, with the items quoted. The order of
 * the items never matters.
 *
 * @de Deckung
 * @source mandate#deckung
 */
export const coverage = (
  items: readonly HeldItem[],
  asked: Question,
  competence: Competence | null,
): Coverage => {
  const verdict = verdictOf(items, asked, competence?.allowed === true);
  const found = collect(items, asked);
  const taken = take(found.permits, asked);
  const excepts = quoted(found.excepts);
  const answer = { verdict, competence, contradictory: false, unclassified: [] };
  switch (verdict) {
    case 'excluded': {
      const against = quoted(found.permits);
      return {
        ...answer,
        because: quoted(found.excludes),
        near: against,
        contradictory: against.length > 0,
      };
    }
    case 'covered':
    case 'covered-under-condition':
      return { ...answer, because: [...taken, ...excepts], near: [] };
    default:
      return {
        ...answer,
        because: excepts,
        near: [...taken, ...quoted(found.near)],
        unclassified: unclassifiedOf(items, asked),
      };
  }
};

const collect = (items: readonly HeldItem[], asked: Question) => {
  const found: Record<'permits' | 'excludes' | 'excepts' | 'near', Candidate[]> = {
    permits: [],
    excludes: [],
    excepts: [],
    near: [],
  };
  for (const item of items) {
    const permitting: HeldScope[] = [];
    for (const scope of item.scopes) {
      const bearing = bearingOf(item, scope, asked);
      if (bearing === 'permits') permitting.push(scope);
      if (bearing === 'none' || bearing === 'permits') continue;
      const lacks: Lack[] = bearing === 'excepts' ? [{ lack: 'except' }] : [];
      if (bearing === 'near' || bearing === 'refused') lacks.push(...whyNot(item, scope, asked));
      const free = widestOf([scope], asked)?.free ?? 0;
      found[bearing === 'refused' ? 'near' : bearing].push({ item, scope, free, lacks });
    }
    const widest = widestOf(permitting, asked);
    if (widest) found.permits.push({ item, ...widest, lacks: openConditions(item, asked) });
  }
  return found;
};

/** A resolution that was read in or inherited says nothing yet; readers must not take it for silence of the council. */
const unclassifiedOf = (items: readonly HeldItem[], asked: Question): HeldItem[] =>
  items
    .filter(
      ({ effect, scopes, spans }) =>
        effect === 'open' &&
        holdsOn(spans, asked.day) &&
        (scopes.length === 0 || scopes.some(({ subject }) => matchSubject(subject, asked) !== 'apart')),
    )
    .toSorted((a, b) => a.id - b.id);

const openConditions = (item: HeldItem, asked: Question): Lack[] =>
  item.conditions
    .filter((condition) => isOpen(condition, asked))
    .map((condition) => ({ lack: 'condition', condition }));

const whyNot = (item: HeldItem, scope: HeldScope, asked: Question): Lack[] => {
  const lacks: Lack[] = [];
  if (item.result === 'rejected') lacks.push({ lack: 'rejected' });
  else if (!holdsOn(item.spans, asked.day)) lacks.push(whyNotInForce(item, asked.day));
  if (scope.act < asked.act) lacks.push({ lack: 'lesser-act' });
  if (matchSubject(scope.subject, asked) === 'part') lacks.push({ lack: 'narrower' });
  return lacks;
};

const whyNotInForce = (item: HeldItem, day: Day): Lack => {
  const standing = itemState(item, day);
  switch (standing.state) {
    case 'not-yet':
      return { lack: 'not-yet-valid', day: standing.from };
    case 'ended':
      return { lack: 'repealed', day: standing.on };
    case 'expired':
      return { lack: 'expired', day: standing.on };
    default:
      return { lack: 'rejected' };
  }
};

/** Takes what is asked from as few permissions as possible, or says of each how many are missing. */
const take = (permits: readonly Candidate[], asked: Question): Quote[] => {
  const ordered = permits.toSorted(inOrder);
  const wanted = asked.number ?? 1;
  const quotes: Quote[] = [];
  let missing = wanted;
  for (const candidate of ordered) {
    const number = Math.min(missing, candidate.free);
    if (number > 0) quotes.push({ ...quote(candidate), number });
    missing -= number;
    if (missing === 0) break;
  }
  if (missing > 0) return ordered.map((one) => quote(one, { lack: 'number', left: one.free, missing }));
  const first = ordered.find(({ free }) => free > 0);
  if (asked.number !== null || !first) return quotes;
  // no number was named: the best permission speaks for itself, up to what it has left
  const limited = asked.act > 0 && Number.isFinite(first.free);
  return [limited ? quote(first, { lack: 'up-to', number: first.free }) : quote(first)];
};

const quote = ({ item, scope, lacks }: Candidate, more?: Lack): Quote => ({
  item,
  scope: scope.id,
  number: null,
  lacks: more ? [...lacks, more] : lacks,
});

const quoted = (candidates: readonly Candidate[]): Quote[] =>
  candidates.toSorted(inOrder).map((candidate) => quote(candidate));

/** Fewest lacks first, then the largest number, then the latest resolution. */
const inOrder = (a: Candidate, b: Candidate): number =>
  a.lacks.length - b.lacks.length ||
  (a.free === b.free ? 0 : b.free - a.free) ||
  (a.item.resolution.day === b.item.resolution.day
    ? 0
    : a.item.resolution.day < b.item.resolution.day
      ? 1
      : -1) ||
  a.item.id - b.item.id ||
  a.scope.id - b.scope.id;
