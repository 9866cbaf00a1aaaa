import type { Effect, ItemResult, LimitPeriod, PlannedAct } from '../types.ts';
import { acts, type Act, type Condition, type Competence } from '../types.ts';
import { type Coverage, coverage, type HeldItem } from './coverage.ts';
import { questionOf } from './match.ts';
import { type Fate, spansOf } from './validity.ts';

/** A small order of topics and groups for tests. */
export const orders = {
  topics: [
    { key: 'admission', parent: null },
    { key: 'eu-border', parent: 'admission' },
    { key: 'lesbos', parent: 'eu-border' },
    { key: 'resettlement', parent: 'admission' },
    { key: 'sea-rescue', parent: null },
    { key: 'networking', parent: null },
  ],
  groups: [
    { key: 'minors', parent: null },
    { key: 'umf', parent: 'minors' },
    { key: 'families', parent: null },
  ],
};

export interface Said {
  act?: Act;
  topics?: string[];
  groups?: string[];
  programmes?: string[];
  limit?: number | null;
  per?: LimitPeriod;
  used?: { number: number; day: string }[];
  effect?: Effect;
  result?: ItemResult;
  conditions?: Condition[];
  day?: string;
  from?: string | null;
  to?: string | null;
  fates?: Fate[];
  /** Further scopes of the same item. */
  further?: Said[];
}

let next = 0;

/** An item as a test says it: by default a mandate to act in admission, without limit, since 1 July 2020. */
export const held = (said: Said = {}): HeldItem => {
  next += 1;
  const day = said.day ?? '2020-07-01';
  const fates = said.fates ?? [];
  return {
    id: next,
    number: String(next),
    text: `Punkt ${next}`,
    resolution: { id: next, title: 'Probe', reference: null, body: 'Rat', day },
    result: said.result ?? 'adopted',
    effect: said.effect ?? 'permits',
    conditions: said.conditions ?? [],
    conditionText: null,
    spans: spansOf({ resolvedOn: day, validFrom: said.from ?? null, validTo: said.to ?? null }, fates),
    endings: fates.filter(({ kind }) => kind === 'repeals').map((fate) => fate.day),
    scopes: [said, ...(said.further ?? [])].map((one, index) => scopeOf(one, next * 10 + index)),
  };
};

const scopeOf = (said: Said, id: number): HeldItem['scopes'][number] => ({
  id,
  act: acts.indexOf(said.act ?? 'act'),
  subject: {
    topics: said.topics ?? ['admission'],
    groups: said.groups ?? [],
    programmes: said.programmes ?? [],
  },
  limit: said.limit ?? null,
  per: said.per ?? 'total',
  uses: said.used ?? [],
});

/** What is planned in tests: by default ten persons admitted on 2 March 2026. */
export const planned = (more: Partial<PlannedAct> = {}): PlannedAct => ({
  act: 'act',
  topic: 'admission',
  group: null,
  number: 10,
  programme: null,
  day: '2026-03-02',
  ...more,
});

export const headMayAppeal: Competence = {
  id: 1,
  land: null,
  act: 'appeal',
  topic: null,
  allowed: true,
  validFrom: null,
  validTo: null,
  source: 'Probe',
  verified: false,
};

export const judge = (
  items: readonly HeldItem[],
  plan: Partial<PlannedAct> = {},
  competence: Competence | null = null,
): Coverage => coverage(items, questionOf(planned(plan), orders), competence);
