import { fold } from '../../../shared/fold.ts';
import type { Day } from '../../../shared/days.ts';
import { acts, type Condition, type LimitPeriod, type PlannedAct } from '../types.ts';
import { type Family, familyOf, type Node } from './hierarchy.ts';

/** What a scope is about. Scopes about the same share one subject, so that a question is put to it only once. */
export interface Subject {
  topics: readonly string[];
  groups: readonly string[];
  /** In their search form, so that spelling does not decide. */
  programmes: readonly string[];
}

/** A scope as coverage compares it. */
export interface HeldScope {
  id: number;
  /** Place in `acts`: a greater act includes the lesser ones. */
  act: number;
  subject: Subject;
  limit: number | null;
  per: LimitPeriod;
  uses: readonly { number: number; day: Day }[];
}

/** A planned act, prepared once for any number of municipalities. */
export interface Question {
  act: number;
  topic: Family;
  group: Family | null;
  programme: string | null;
  number: number | null;
  day: Day;
  met: ReadonlySet<Condition>;
  /** Answers already found in this question. */
  matches: Map<Subject, Match>;
}

export const questionOf = (
  planned: PlannedAct,
  orders: { topics: readonly Node[]; groups: readonly Node[] },
): Question => ({
  act: acts.indexOf(planned.act),
  topic: familyOf(orders.topics, planned.topic),
  group: planned.group === null ? null : familyOf(orders.groups, planned.group),
  programme: planned.programme === null ? null : fold(planned.programme),
  number: planned.number,
  day: planned.day,
  met: new Set(planned.met ?? []),
  matches: new Map(),
});

/** How what an item speaks of lies to what is asked: all of it, only a part, or nothing of it. */
export type Match = 'covers' | 'part' | 'apart';

/**
 * The general covers the special, the special does not cover the general: an item about admission covers resettlement,
 * an item about resettlement is only a part of admission. No group means everybody, no programme any programme.
 *
 * @de Allgemeines und Besonderes
 * @source mandate#allgemein-und-besonders
 */
export const matchSubject = (subject: Subject, asked: Question): Match => {
  const known = asked.matches.get(subject);
  if (known !== undefined) return known;
  const found = compare(subject, asked);
  asked.matches.set(subject, found);
  return found;
};

const compare = (subject: Subject, asked: Question): Match => {
  const topic = matchKeys(subject.topics, asked.topic);
  if (topic === 'apart') return 'apart';
  const group = subject.groups.length === 0 ? 'covers' : matchKeys(subject.groups, asked.group);
  if (group === 'apart') return 'apart';
  const programme = matchProgramme(subject.programmes, asked.programme);
  if (programme === 'apart') return 'apart';
  return topic === 'covers' && group === 'covers' && programme === 'covers' ? 'covers' : 'part';
};

/** What is asked without a group concerns everybody: any group is a part of that. */
const matchKeys = (held: readonly string[], asked: Family | null): Match => {
  if (asked === null) return 'part';
  let part = false;
  for (const key of held) {
    if (asked.up.has(key)) return 'covers';
    part ||= asked.down.has(key);
  }
  return part ? 'part' : 'apart';
};

const matchProgramme = (held: readonly string[], asked: string | null): Match => {
  if (held.length === 0) return 'covers';
  if (asked === null) return 'part';
  return held.includes(asked) ? 'covers' : 'apart';
};

/**
 * Persons still free under a scope's limit on a day; infinite without one. Several scopes of one item for the same deed
 * share what was used of them.
 *
 * @de Freie Zahl
 * @source mandate#zahl
 */
export const leftOf = (scope: HeldScope, day: Day, uses = scope.uses): number => {
  if (scope.limit === null) return Number.POSITIVE_INFINITY;
  const same = { total: 0, year: 4, month: 7 }[scope.per];
  let used = 0;
  for (const use of uses) if (use.day.slice(0, same) === day.slice(0, same)) used += use.number;
  return Math.max(0, scope.limit - used);
};
