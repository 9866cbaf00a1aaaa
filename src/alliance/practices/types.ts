import type { Day } from '../../shared/days.ts';
import type { Audience } from '../../shared/occasion.ts';

/** How far a municipality is with a demand. @de Stand einer Forderung @source forderungen#stand */
export const demandStates = ['decided', 'in-progress', 'done', 'unknown'] as const;
export type DemandState = (typeof demandStates)[number];

/** The demands of one version. @de Forderungskatalog */
export interface Catalogue {
  key: string;
  title: string;
  year: number;
  source: string;
  /** Whether somebody has compared the wording with its source. */
  verified: boolean;
  remark: string | null;
}

/** @de Forderung */
export interface Demand {
  id: number;
  catalogue: string;
  number: number;
  title: string;
  description: string;
  source: string;
  verified: boolean;
  version: number;
}

/** Who brought an entry: the municipality's people, an import, or the change to a new catalogue. */
export type Origin = 'own' | 'import' | 'carried';

/** What somebody stated about one demand for one day. @de Angabe zum Stand */
export interface Progress {
  id: number;
  municipality: string;
  land: string | null;
  demand: number;
  state: DemandState;
  day: Day;
  /** null where an import brought none. */
  evidence: string | null;
  link: string | null;
  source: string;
  origin: Origin;
}

export const measureStates = ['planned', 'running', 'ended'] as const;
export type MeasureState = (typeof measureStates)[number];

/** What a municipality does. @de Maßnahme */
export interface Measure {
  id: number;
  municipality: string;
  land: string | null;
  demand: number | null;
  title: string;
  description: string;
  forWhom: string;
  cost: string | null;
  legalBasis: string | null;
  result: string | null;
  /** A functional mailbox or unit, not a person. */
  contact: string | null;
  link: string | null;
  source: string;
  state: MeasureState;
  fromDay: Day | null;
  toDay: Day | null;
  audience: Audience;
  checkedOn: Day;
  version: number;
}

/** A measure that others may take over, until its review says otherwise. @de Gute Praxis */
export interface GoodPractice {
  id: number;
  measure: number;
  reason: string;
  markedOn: Day;
  reviewOn: Day;
  remindedOn: Day | null;
  retiredOn: Day | null;
  retireReason: string | null;
  version: number;
}

/** What somebody saw and suggests as a measure. @de Vorschlag */
export interface Suggestion {
  id: number;
  municipality: string;
  land: string | null;
  title: string;
  text: string;
  link: string | null;
  suggestedBy: number;
  suggestedAt: Date;
  state: 'open' | 'accepted' | 'rejected';
  answer: string | null;
  version: number;
}

/** What a municipality could do, from a library. @de Handlungsoption */
export interface ActionOption {
  id: number;
  title: string;
  summary: string;
  forWhom: string;
  legalBasis: string | null;
  source: string;
  link: string | null;
  verified: boolean;
  checkedOn: Day;
  retiredOn: Day | null;
  version: number;
}

export const rhythms = ['once', 'yearly', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];
export const fundKinds = ['budget', 'donation', 'unknown'] as const;
export type FundKind = (typeof fundKinds)[number];

/** One term of a sponsorship: the first, or a renewal. @de Laufzeit */
export interface Term {
  id: number;
  fromDay: Day;
  toDay: Day | null;
  /** In whole euros; null where the source names none. */
  amount: number | null;
  rhythm: Rhythm;
  funds: FundKind;
  resolution: number | null;
  resolutionName: string | null;
  source: string;
}

/** A municipality's support of a rescue organisation. @de Patenschaft */
export interface Sponsorship {
  id: number;
  municipality: string;
  land: string | null;
  beneficiary: string;
  ship: string | null;
  events: string | null;
  source: string;
  evaluationOn: Day | null;
  remindedOn: Day | null;
  endedOn: Day | null;
  endReason: string | null;
  version: number;
  terms: Term[];
}
