import { fold } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import {
  type Act,
  acts,
  type Competence,
  type Condition,
  type Effect,
  type Group,
  type ItemResult,
  type LimitPeriod,
  type Topic,
} from '../types.ts';
import type { HeldItem } from './coverage.ts';
import type { Subject } from './match.ts';
import { type Fate, spansOf } from './validity.ts';

/** An item as it is stored, with what later resolutions and deeds did to it. */
export interface StoredItem {
  id: number;
  number: string;
  text: string;
  municipality: string;
  resolution: HeldItem['resolution'];
  result: ItemResult;
  effect: Effect;
  conditions: Condition[];
  conditionText: string | null;
  validFrom: Day | null;
  validTo: Day | null;
  scopes: {
    id: number;
    act: Act;
    topics: string[];
    groups: string[];
    programmes: string[];
    limit: number | null;
    per: LimitPeriod;
    uses: { number: number; day: Day }[];
  }[];
  fates: Fate[];
}

/** Everything that coverage asks for, of one municipality or of many. @de Mandatslage */
export interface MandateFacts {
  topics: readonly Topic[];
  groups: readonly Group[];
  competences: readonly Competence[];
  items: readonly StoredItem[];
}

const known = new WeakMap<MandateFacts, ReadonlyMap<string, HeldItem[]>>();

/**
 * The items of each municipality, ready for coverage. Worked out once for the same facts, because an overview asks for
 * thousands of municipalities again and again.
 *
 * @de Bestand an Beschlusspunkten
 * @source mandate#geltung
 */
export const holdItems = (facts: MandateFacts): ReadonlyMap<string, HeldItem[]> => {
  const found = known.get(facts);
  if (found) return found;
  const held = new Map<string, HeldItem[]>();
  const subjects = new Map<string, Subject>();
  for (const stored of facts.items) {
    const item = heldItem(stored, subjects);
    const list = held.get(stored.municipality);
    if (list) list.push(item);
    else held.set(stored.municipality, [item]);
  }
  known.set(facts, held);
  return held;
};

const heldItem = (item: StoredItem, subjects: Map<string, Subject>): HeldItem => ({
  id: item.id,
  number: item.number,
  text: item.text,
  resolution: item.resolution,
  result: item.result,
  effect: item.effect,
  conditions: item.conditions,
  conditionText: item.conditionText,
  spans: spansOf(
    { resolvedOn: item.resolution.day, validFrom: item.validFrom, validTo: item.validTo },
    item.fates,
  ),
  endings: item.fates
    .filter(({ kind, itemAlone }) => kind === 'repeals' || (kind === 'amends' && itemAlone))
    .map(({ day }) => day)
    .sort(),
  scopes: item.scopes.map(({ id, act, limit, per, uses, ...about }) => ({
    id,
    act: acts.indexOf(act),
    subject: sharedSubject(about, subjects),
    limit,
    per,
    uses,
  })),
});

const sharedSubject = (about: Subject, subjects: Map<string, Subject>): Subject => {
  const name = [about.topics, about.groups, about.programmes].map((list) => list.join('\t')).join('\n');
  const known = subjects.get(name);
  if (known) return known;
  const subject = {
    topics: about.topics,
    groups: about.groups,
    programmes: about.programmes.map(fold),
  };
  subjects.set(name, subject);
  return subject;
};
