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
  for (const item of facts.items) {
    const list = held.get(item.municipality);
    if (list) list.push(heldItem(item));
    else held.set(item.municipality, [heldItem(item)]);
  }
  known.set(facts, held);
  return held;
};

const heldItem = (item: StoredItem): HeldItem => ({
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
  scopes: item.scopes.map((scope) => ({
    ...scope,
    act: acts.indexOf(scope.act),
    programmes: scope.programmes.map(fold),
  })),
});
