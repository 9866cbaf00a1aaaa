import type { Day } from '../../shared/days.ts';
import type { ApartReason, Proof } from './pool-types.ts';
import type { Quantity, Rhythm } from './types.ts';

/** @de Stand eines gebündelten Angebots @source buendel#stand */
export const snapshotStates = ['preparing', 'prepared', 'released', 'withdrawn', 'dropped'] as const;
export type SnapshotState = (typeof snapshotStates)[number];

/** What a snapshot was asked for, as it is kept. */
export interface KeptInquiry {
  uses: { programme: number | null; group: string | null; wanted: number }[];
  asRatio: boolean;
  lands: string[];
  from: string;
  to: string;
}

/** Places that count once each, and how many municipalities they come from. */
export interface Sum {
  municipalities: number;
  offers: number;
  exact: number;
  upTo: number;
}

/** One offer as a snapshot has it. Words are German, because the document is. @de Zeile des gebündelten Angebots */
export interface SnapshotLine {
  offer: number;
  municipality: string;
  name: string;
  land: string | null;
  quantity: Quantity;
  rhythm: Rhythm;
  places: number;
  /** Names; none means any programme. */
  programmes: string[];
  /** None means everybody. */
  groups: string[];
  minimumGroup: number | null;
  validFrom: Day;
  validTo: Day;
  conditions: string[];
  /** What the release rests on: title and number of the paper's item. */
  mandate: string[];
}

/** A use with its name, the number wanted of it and the most that there is. */
export interface SnapshotUse {
  programme: string | null;
  group: string | null;
  wanted: number;
  exact: number;
  upTo: number;
}

export interface SnapshotBottleneck {
  /** Indexes of uses. */
  uses: number[];
  /** Numbers of offers. */
  offers: number[];
  wanted: number;
  places: number;
}

/** What can be told of a snapshot without its lines. */
export interface SnapshotSummary {
  uses: SnapshotUse[];
  asRatio: boolean;
  lands: string[];
  from: string;
  to: string;
  total: Sum;
  perMonth: Sum;
  perYear: Sum;
  byLand: ({ land: string } & Sum)[];
  apart: { reason: ApartReason; municipalities: number; offers: number }[];
  answer: {
    feasible: 'yes' | 'no' | 'open';
    wanted: number;
    served: number;
    atMost: number;
    proof: Proof;
    exactAlone: boolean;
    bottlenecks: SnapshotBottleneck[];
  } | null;
  ratio: { times: number; atMost: number; proof: Proof; limit: SnapshotBottleneck | null } | null;
}

/** The frozen file: everything the recipient may rely on, and the facts that made it. @de Gebündeltes Angebot */
export interface SnapshotContent extends SnapshotSummary {
  format: 'hafenmeisterei-buendel/1';
  number: string;
  day: Day;
  title: string;
  issuer: { name: string; address: string };
  recipient: { authority: number; name: string };
  contact: { unit: string; mailbox: string; phone: string | null };
  replaces: string | null;
  /** Which state of the offers it was made from, as the installation counts them. */
  offersState: string;
  lines: SnapshotLine[];
  recurring: SnapshotLine[];
  /** A split that serves what is wanted: number of the offer, index of the use, persons. */
  split: [offer: number, use: number, persons: number][];
}

/** A snapshot as it is kept, without its content. */
export interface Snapshot {
  id: number;
  /** Such as `2026-01`; null until it is frozen. */
  number: string | null;
  title: string;
  land: string | null;
  authority: number;
  inquiry: KeptInquiry;
  letter: string;
  contactUnit: string;
  contactMailbox: string;
  contactPhone: string | null;
  replaces: number | null;
  state: SnapshotState;
  job: number | null;
  preparedBy: number | null;
  preparedAt: Date;
  day: Day | null;
  hash: string | null;
  summary: SnapshotSummary | null;
  releasedBy: number | null;
  releasedAt: Date | null;
  withdrawnOn: Day | null;
  withdrawReason: string | null;
  /** The one that took its place, once that is released. */
  replacedBy: { id: number; number: string } | null;
  version: number;
}

export interface SnapshotQuestion {
  id: number;
  snapshot: number;
  text: string;
  askedBy: number;
  askedAt: Date;
  answer: string | null;
  answeredBy: number | null;
  answeredAt: Date | null;
  version: number;
}

/** The four files of a snapshot. */
export const snapshotFiles = ['json', 'letter', 'annex', 'xlsx'] as const;
export type SnapshotFile = (typeof snapshotFiles)[number];
