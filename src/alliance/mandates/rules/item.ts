import { accept, type Decision, type Declined, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Act, Condition, Effect, ItemResult, LimitPeriod, Result, Scope, Vote } from '../types.ts';
import { contradicts, type Stance } from './contradiction.ts';
import type { Node } from './hierarchy.ts';
import { voteProblem } from './vote.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** What a person fills in about the scope of an item; without an act there is none. */
export interface ScopeInput {
  act: Act | null;
  topics: string[];
  groups: string[];
  /** One per line. */
  programmes: string | null;
  limit: number | null;
  per: LimitPeriod;
}

export interface ItemInput extends ScopeInput {
  number: string;
  text: string;
  originalText: string | null;
  result: ItemResult;
  effect: Effect;
  conditions: Condition[];
  conditionText: string | null;
  vote: Vote;
  validFrom: Day | null;
  validTo: Day | null;
}

export interface ItemSurroundings {
  resolution: { day: Day; result: Result };
  /** The other items of the same resolution. */
  others: readonly Stance[];
  /** Further scopes of this item, kept as they are. */
  further: readonly Omit<Scope, 'id'>[];
  topics: readonly Node[];
  groups: readonly Node[];
}

export type ItemDeed = ItemInput & { scope: Omit<Scope, 'id'> | null };

/**
 * Whether an item may be recorded like this: its scope is whole, its days are in order, it fits the result of the
 * resolution, and it does not take back what another item of the same resolution says.
 *
 * @de Beschlusspunkt eintragen
 * @source mandate#beschlusspunkt
 */
export const decideItem = <Deed extends ItemInput>(
  around: ItemSurroundings,
  deed: Deed,
): Decision<Deed & ItemDeed> => {
  const scope = scopeOf(deed);
  const problem =
    scopeProblem(around, deed, scope) ??
    dayProblem(around.resolution, deed) ??
    resultProblem(around.resolution, deed) ??
    conditionProblem(deed) ??
    voteProblem(deed.vote, deed.result) ??
    contradiction(around, deed, scope);
  return problem ?? accept({ ...deed, scope });
};

/** The scope that the fields describe; null where the item has none. */
export const scopeOf = ({ act, topics, groups, programmes, limit, per }: ScopeInput): ItemDeed['scope'] =>
  act === null ? null : { act, topics, groups, programmes: linesOf(programmes), limit, per };

const linesOf = (text: string | null): string[] => [
  ...new Set(
    (text ?? '')
      .split(/\r\n|\r|\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

const scopeProblem = (
  around: Pick<ItemSurroundings, 'topics' | 'groups'>,
  deed: ItemInput,
  scope: ItemDeed['scope'],
): Declined | null => {
  if (deed.effect === 'none')
    return scope || deed.topics.length > 0 || deed.limit !== null
      ? decline('scope-without-effect', { field: 'effect' })
      : null;
  if (!scope) return decline('act-missing', { field: 'act' });
  return unknownScope(around, scope);
};

/** What is wrong with a scope by itself; null where nothing is. @de Umfang prüfen @source mandate#beschlusspunkt */
export const unknownScope = (
  { topics, groups }: Pick<ItemSurroundings, 'topics' | 'groups'>,
  scope: Omit<Scope, 'id'>,
): Declined | null => {
  if (scope.topics.length === 0) return decline('topic-missing', { field: 'topics' });
  if (scope.topics.some((key) => topics.every((topic) => topic.key !== key)))
    return decline('unknown-topic', { field: 'topics' });
  if (scope.groups.some((key) => groups.every((group) => group.key !== key)))
    return decline('unknown-group', { field: 'groups' });
  return null;
};

const dayProblem = ({ day }: { day: Day }, { validFrom, validTo }: ItemInput): Declined | null => {
  if (validFrom !== null && validFrom < day)
    return decline('valid-before-resolution', { field: 'validFrom' });
  return validTo !== null && validTo < (validFrom ?? day)
    ? decline('ends-before-beginning', { field: 'validTo' })
    : null;
};

const resultProblem = (resolution: { result: Result }, deed: ItemInput): Declined | null => {
  if (deed.result !== 'rejected')
    return resolution.result === 'rejected' ? decline('adopted-in-rejected', { field: 'result' }) : null;
  if (resolution.result === 'adopted' || resolution.result === 'amended')
    return decline('rejected-in-adopted', { field: 'result' });
  return deed.validFrom !== null || deed.validTo !== null || deed.conditions.length > 0 || deed.limit !== null
    ? decline('rejected-gives-nothing', { field: 'result' })
    : null;
};

const conditionProblem = (deed: ItemInput): Declined | null => {
  if (deed.effect === 'excludes' && (deed.conditions.length > 0 || deed.limit !== null))
    return decline('exclusion-is-plain', { field: 'effect' });
  const needsWords = deed.conditions.some((one) => one === 'other' || one === 'place');
  return needsWords && deed.conditionText === null
    ? decline('condition-words-missing', { field: 'conditionText' })
    : null;
};

const contradiction = (
  around: ItemSurroundings,
  deed: ItemInput,
  scope: ItemDeed['scope'],
): Declined | null => {
  const own: Stance = { ...deed, scopes: scope ? [scope, ...around.further] : around.further };
  const against = around.others.find((other) => contradicts(own, other, around));
  return against ? decline('contradicts-item', { field: 'effect', with: { number: against.number } }) : null;
};
