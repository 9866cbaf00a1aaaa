import type { Day } from '../../shared/days.ts';
import { type Condition, conditions } from '../mandates/types.ts';

/** How binding a number is. @de Mengenart @source angebote#mengenarten */
export const quantities = ['exact', 'up-to', 'at-least', 'on-request'] as const;
export type Quantity = (typeof quantities)[number];

/** For which time a number counts: once and for all, or anew each calendar month or year. @de Rhythmus */
export const rhythms = ['once', 'month', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/** How far an offer has come, and whether it may be called off: only `released` may. @de Stand eines Angebots @source angebote#stand */
export const offerStates = ['discussed', 'resolved', 'released', 'paused', 'expired', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

/** What must hold before places of an offer may be used: the same that councils ask for. */
export const offerConditions = conditions;

/** What an offer goes back to. @de Herkunft eines Angebots */
export interface Evidence {
  kind: 'survey-answer';
  id: number;
}

/** An item that carries a release, as coverage quoted it on that day. @de Mandat eines Angebots */
export interface QuotedItem {
  resolution: number;
  title: string;
  item: number;
  /** As in the paper: `1`, `2a`. */
  number: string;
  text: string;
}

/** The amount in which an offer speaks. @de Menge */
export interface Amount {
  quantity: Quantity;
  /** Persons; null exactly where the municipality waits to be asked (`on-request`). */
  number: number | null;
  rhythm: Rhythm;
}

/**
 * Places that a municipality offers. A place offered to several programmes or groups is one place: `programmes` and
 * `groups` say where it may be used, never how often.
 *
 * @de Angebot
 * @source angebote#angebot
 */
export interface Offer extends Amount {
  id: number;
  municipality: string;
  land: string | null;
  /** Keys of groups of mandates; none means everybody. */
  groups: string[];
  /** Numbers of programmes; none means any programme. */
  programmes: number[];
  /** First and last day, both included. */
  validFrom: Day;
  validTo: Day;
  conditions: Condition[];
  conditionText: string | null;
  /** Only groups of at least so many people who belong together; null for single persons too. */
  minimumGroup: number | null;
  state: OfferState;
  stateSince: Day;
  resolution: number | null;
  resolutionName: string | null;
  mandate: QuotedItem[];
  evidence: Evidence | null;
  source: string;
  /** For the municipality and its coordination only. */
  note: string | null;
  /** When somebody last said that it still holds. */
  confirmedOn: Day;
  remindedOn: Day | null;
  /** Since when the mandates no longer cover it although it is released; null while they do. */
  uncoveredSince: Day | null;
  /** Persons that pledges have taken, of all time. */
  taken: number;
  /** Of a recurring offer what pledges have taken on which day. */
  takings: Pick<Taking, 'number' | 'day'>[];
  version: number;
}

export const stepKinds = [
  'recorded',
  'edited',
  'resolved',
  'released',
  'paused',
  'resumed',
  'confirmed',
  'extended',
  'expired',
  'withdrawn',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What happened to an offer, with what it said at that moment. @de Schritt eines Angebots */
export interface OfferStep extends Amount {
  id: number;
  offer: number;
  kind: StepKind;
  day: Day;
  at: Date;
  by: number | null;
  validTo: Day;
  reason: string | null;
}

/** Places that a pledge has taken of an offer. @de Inanspruchnahme */
export interface Taking {
  offer: number;
  /** The pledge, as the record names it: `admissions.pledge:12`. */
  about: string;
  number: number;
  day: Day;
}

/** A municipality says that it can take in nobody for a time. @de Überlastungsanzeige @source angebote#ueberlastung */
export interface Overload {
  id: number;
  municipality: string;
  land: string | null;
  fromDay: Day;
  /** Last day; null until further notice. */
  untilDay: Day | null;
  reason: string;
  source: string;
  endedOn: Day | null;
  endReason: string | null;
  version: number;
}

/** How many places are free, stated for a day. @de Angabe zur Kapazität @source angebote#kapazitaet */
export interface Capacity {
  id: number;
  municipality: string;
  land: string | null;
  day: Day;
  places: number;
  remark: string | null;
  source: string;
}
