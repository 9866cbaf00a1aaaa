import type { Day } from '../../shared/days.ts';

/** Who answers for a programme. @de Ebene */
export const levels = ['federal', 'land', 'eu', 'municipal'] as const;
export type Level = (typeof levels)[number];

/**
 * Kinds of ways on which people are admitted; which norm each rests on is data, because law changes.
 *
 * @de Art des Programms
 * @source programme#arten
 */
export const kinds = [
  'federal',
  'humanitarian',
  'resettlement',
  'land',
  'relocation',
  'municipal',
  'minors',
] as const;
export type Kind = (typeof kinds)[number];

/** @de Stand eines Programms @source programme#stand */
export const programmeStates = ['planned', 'active', 'suspended', 'ended'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** For which time a contingent counts. */
export const contingentPeriods = ['total', 'year', 'month'] as const;
export type ContingentPeriod = (typeof contingentPeriods)[number];

/** How exactly a source names a day. @de Genauigkeit */
export const precisions = ['day', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/** A norm or agreement that programmes rest on. @de Rechtsgrundlage @source programme#rechtsgrundlagen */
export interface LegalBasis {
  id: number;
  citation: string;
  summary: string;
  validFrom: Day | null;
  validTo: Day | null;
  source: string;
  link: string | null;
  /** Whether somebody has checked the entry against the text in force. */
  verified: boolean;
  checkedOn: Day | null;
  version: number;
}

/** A way on which people are admitted. @de Aufnahmeprogramm */
export interface Programme {
  id: number;
  /** As papers and mandates call it; coverage compares it with the names that items carry. */
  name: string;
  level: Level;
  kind: Kind;
  /** Two-digit key of its Land, for Land and municipal programmes. */
  land: string | null;
  municipality: string | null;
  /** Key of the topic of mandates that it belongs to. */
  topic: string;
  /** Keys of the groups of mandates that it is open to; none means everybody. */
  groups: string[];
  summary: string;
  /** Up to so many persons; null where no number was named. */
  contingent: number | null;
  contingentPer: ContingentPeriod;
  fromDay: Day | null;
  toDay: Day | null;
  /** Einvernehmen: whose consent it needs. Not the same as consultation. */
  consentOf: string | null;
  /** Benehmen: who must be heard. Not the same as consent. */
  consultationOf: string | null;
  /** The authority that offers are addressed to. */
  responsible: string | null;
  /** Numbers of its legal bases. */
  bases: number[];
  source: string;
  verified: boolean;
  checkedOn: Day;
  version: number;
}

/** A change of state, with day and source. @de Wechsel des Standes */
export interface Standing {
  id: number;
  programme: number;
  state: ProgrammeState;
  day: Day;
  precision: Precision;
  reason: string;
  source: string;
  link: string | null;
}

/** Promised, granted and arrived are three things; they are never added. @de Veröffentlichte Zahl @source programme#zahlen */
export const figureKinds = ['pledged', 'granted', 'arrived'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What was published about a number. */
export interface PublishedFigure {
  id: number;
  programme: number;
  kind: FigureKind;
  number: number;
  day: Day;
  precision: Precision;
  remark: string | null;
  source: string;
  link: string | null;
}

/** @de Frist eines Programms */
export interface Deadline {
  id: number;
  programme: number;
  day: Day;
  what: string;
  source: string;
}

/** A link, a file, or both. */
export interface ProgrammeDocument {
  id: number;
  programme: number;
  title: string;
  link: string | null;
  file: number | null;
  fileName: string | null;
  size: number | null;
  addedOn: Day;
}

/** A programme with its state on a day; null before its first known day. */
export interface StandingProgramme extends Programme {
  state: ProgrammeState | null;
  since: Day | null;
}
