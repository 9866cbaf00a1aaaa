import { accept, type Decision, type Declined, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import { coverageOf, type Place } from '../../mandates/rules/answer.ts';
import type { Coverage, Quote } from '../../mandates/rules/coverage.ts';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import type { PlannedAct } from '../../mandates/types.ts';
import type { de } from '../texts/de.ts';
import type { Offer, QuotedItem } from '../types.ts';
import { ancestryOf, type Cell, cellsOf } from './cells.ts';
import { occasionsOf } from './occasions.ts';
import { turningDays } from './turning-days.ts';
import { mergeUses, type Use, withUses } from './uses.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** What coverage is asked with where an offer names no programme. */
const anyTopic = 'admission';

/** What a release is judged by. */
export interface ReleaseFacts {
  mandates: MandateFacts;
  place: Place;
  programmes: readonly { id: number; name: string; topic: string; groups: readonly string[] }[];
}

type Offered = Pick<
  Offer,
  'groups' | 'programmes' | 'quantity' | 'number' | 'rhythm' | 'validFrom' | 'validTo' | 'conditions'
>;

/** The answer for one use of the places: a programme, a group, a day. @de Deckung einer Verwendung */
export interface CellCoverage {
  cell: Cell;
  day: Day;
  coverage: Coverage;
}

/** What a covered release rests on and takes up. @de Gedeckte Freigabe */
export interface Grounds {
  uses: Use[];
  mandate: QuotedItem[];
}

/** Every cell of an offer as coverage is asked about it on a day. */
export const askCells = (offer: Offered, facts: ReleaseFacts, day: Day): CellCoverage[] =>
  cellsOf(offer, facts.programmes, ancestryOf(facts.mandates.groups)).map((cell) => ({
    cell,
    day,
    coverage: coverageOf(facts.mandates, facts.place, plannedAct(offer, facts, cell, day)),
  }));

const plannedAct = (offer: Offered, facts: ReleaseFacts, cell: Cell, day: Day): PlannedAct => {
  const programme = facts.programmes.find(({ id }) => id === cell.programme);
  return {
    act: 'act',
    topic: programme?.topic ?? anyTopic,
    group: cell.group,
    number: offer.number,
    programme: programme?.name ?? null,
    day,
    // what the council asked for and the offer itself demands is kept
    met: offer.conditions,
  };
};

/**
 * Whether an offer may be released: every use of its places must be covered by the council's items, in each month or
 * year in which its number counts anew, on each day on which an item begins or ends, and still on its last day. The
 * answer books what is taken up of the limits.
 *
 * @de Freigabe prüfen
 * @source angebote#freigabe
 */
export const decideRelease = (offer: Offered, facts: ReleaseFacts, today: Day): Decision<Grounds> => {
  if (offer.validTo < today) return decline('already-over');
  const uses: Use[] = [];
  const quoted = new Map<number, QuotedItem>();
  for (const day of occasionsOf(offer, today)) {
    const asked = askCells(offer, { ...facts, mandates: withUses(facts.mandates, uses) }, day);
    const missing = firstMissing(asked, facts);
    if (missing) return missing;
    for (const { coverage } of asked)
      for (const { item } of coverage.because) quoted.set(item.id, quotedItem(item));
    uses.push(...mergeUses(asked.map(({ coverage }) => usesOf(coverage, day))));
  }
  // the mandate must not end before the offer does, nor rest in between
  const first = offer.validFrom > today ? offer.validFrom : today;
  const turning = turningDays(facts.mandates, facts.place.municipality, first, offer.validTo);
  for (const day of new Set([...turning, offer.validTo])) {
    const missing = firstMissing(askCells(offer, facts, day), facts);
    if (missing) return missing;
  }
  return accept({ uses, mandate: [...quoted.values()] });
};

const usesOf = ({ because }: Coverage, day: Day): Use[] =>
  because.flatMap(({ item, scope, number }) =>
    number === null ? [] : [{ item: item.id, scope, number, day }],
  );

const quotedItem = ({ id, number, text, resolution }: Quote['item']): QuotedItem => ({
  resolution: resolution.id,
  title: resolution.reference ?? resolution.title,
  item: id,
  number,
  text,
});

/**
 * Why an offer is not covered from a day on, on that day or a later one on which the answer may turn; null where it is. Of
 * the limits only each for itself is asked, not what several months or offers take up together.
 */
export const whyNotFrom = (offer: Offered, facts: ReleaseFacts, first: Day): Declined | null => {
  for (const day of [first, ...turningDays(facts.mandates, facts.place.municipality, first, offer.validTo)]) {
    const missing = firstMissing(askCells(offer, facts, day), facts);
    if (missing) return missing;
  }
  return null;
};

const firstMissing = (asked: readonly CellCoverage[], facts: ReleaseFacts): Declined | null => {
  for (const one of asked) {
    const reason = whyNotCovered(one.coverage);
    if (reason) return decline(reason.reason, { with: { ...reason.with, ...whatFor(one, facts) } });
  }
  return null;
};

/** For which programme and on which day, as the sentence names them. */
const whatFor = ({ cell, day }: CellCoverage, { programmes }: ReleaseFacts) => ({
  programme: programmes.find(({ id }) => id === cell.programme)?.name ?? '–',
  day: day.split('-').toReversed().join('.'),
});

interface Missing {
  reason: keyof typeof de.refusals;
  with?: Record<string, string | number>;
}

/** Why an answer is no mandate for a release, with the item quoted; null where it is one. */
export const whyNotCovered = ({ verdict, because, near }: Coverage): Missing | null => {
  switch (verdict) {
    case 'covered':
    case 'head-may-decide':
      return null;
    case 'covered-under-condition': {
      const excepted = because.find(({ lacks }) => lacks.some(({ lack }) => lack === 'except'));
      if (excepted) return { reason: 'mandate-excepts', with: nameOf(excepted) };
      const open = because.find(({ lacks }) => lacks.some(({ lack }) => lack === 'condition'));
      return open ? { reason: 'mandate-conditional', with: nameOf(open) } : null;
    }
    case 'excluded': {
      const [against] = because;
      return { reason: 'mandate-excludes', ...(against && { with: nameOf(against) }) };
    }
    case 'needs-resolution': {
      const [nearest] = near;
      return nearest ? nearMiss(nearest) : { reason: 'mandate-missing' };
    }
  }
};

const nearMiss = (quote: Quote): Missing => {
  for (const lack of quote.lacks) {
    if (lack.lack === 'number')
      return {
        reason: 'mandate-number',
        with: { ...nameOf(quote), left: lack.left, missing: lack.missing },
      };
    if (lack.lack === 'expired' || lack.lack === 'repealed')
      return { reason: 'mandate-over', with: nameOf(quote) };
    if (lack.lack === 'rejected') return { reason: 'mandate-rejected', with: nameOf(quote) };
    if (lack.lack === 'lesser-act') return { reason: 'mandate-lesser', with: nameOf(quote) };
    if (lack.lack === 'narrower') return { reason: 'mandate-narrower', with: nameOf(quote) };
  }
  return { reason: 'mandate-missing' };
};

const nameOf = ({ item }: Quote): Record<string, string> => ({
  item: item.number,
  title: item.resolution.reference ?? item.resolution.title,
});
