import type { Day } from '../../shared/days.ts';
import type { Audience } from '../../shared/occasion.ts';
import type { MunicipalityType } from '../territory/rules/municipality-type.ts';

/** The three statuses that are never mixed. @de Status */
export const statuses = ['interested', 'declared', 'member'] as const;
export type Status = (typeof statuses)[number];

export const stepKinds = ['begins', 'suspended', 'resumed', 'ends'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One dated step of one status, with its evidence and source. @de Schritt */
export interface Step {
  id: number;
  status: Status;
  step: StepKind;
  day: Day;
  evidence: string;
  source: string;
  declaration: string | null;
}

/** How a status stands on a day. */
export type Standing = 'no' | 'yes' | 'suspended';
export type Standings = Record<Status, Standing>;

/** Fields of an entry whose readers are chosen per entry; a note's readers are in its name. */
export const choosableFields = ['councilName', 'headTitle', 'website'] as const;
export type ChoosableField = (typeof choosableFields)[number];

/** The register's entry of one municipality. @de Eintrag */
export interface Entry {
  id: number;
  municipality: string;
  councilName: string | null;
  headTitle: string | null;
  website: string | null;
  publicNote: string | null;
  membersNote: string | null;
  coordinatorsNote: string | null;
  officeNote: string | null;
  /** Who reads a field; public where nothing is said. */
  fieldAudience: Partial<Record<ChoosableField, Audience>>;
  version: number;
}

/** Where a municipality stands on its way in; the last four are ends. @de Stand eines Antrags */
export const applicationStates = [
  'interested',
  'preparing',
  'submitted',
  'recommended',
  'confirmed',
  'rejected',
  'withdrawn',
  'expired',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** A municipality's way in, from the first sign of interest to its end. @de Beitrittsantrag */
export interface Application {
  id: number;
  municipality: string;
  state: ApplicationState;
  contactName: string | null;
  contactEmail: string | null;
  contactUnit: string | null;
  language: 'de' | 'en';
  councilBody: string | null;
  resolutionDay: Day | null;
  resolutionReference: string | null;
  resolutionLink: string | null;
  resolutionFile: number | null;
  /** The resolution takes on a demand of the campaign, so that the municipality is a declared safe harbour. */
  declares: boolean;
  headName: string | null;
  headTitle: string | null;
  headSignedOn: Day | null;
  declaration: string | null;
  signedFile: number | null;
  /** Stated in the application itself instead of by a paper. */
  signatureStated: boolean;
  remark: string | null;
  createdAt: Date;
  submittedAt: Date | null;
  recommendedAt: Date | null;
  recommendation: string | null;
  recommendedInPlace: boolean;
  decidedAt: Date | null;
  decisionReason: string | null;
  changedAt: Date;
  waitingSince: Date;
  erasedAt: Date | null;
  version: number;
}

/** Whom the alliance shall reach in the municipality once it is a member. */
export interface ApplicationContact {
  id: number;
  unit: string;
  mailbox: string;
  phone: string | null;
  name: string | null;
  loginEmail: string | null;
}

/** A question to the applicant, with its answer once there is one. @de Rückfrage */
export interface ApplicationQuestion {
  id: number;
  question: string;
  askedAt: Date;
  askedBy: number;
  answer: string | null;
  answeredAt: Date | null;
}

/** Everything that stands on an application's pages. */
export interface ApplicationFile {
  application: Application;
  contacts: ApplicationContact[];
  questions: ApplicationQuestion[];
}

/** One municipality of the register as it stands on a day. */
export interface Listed {
  key: string;
  name: string;
  land: string;
  district: string | null;
  type: MunicipalityType;
  population: number | null;
  populationDay: Day | null;
  lat: number | null;
  lon: number | null;
  interested: Standing;
  declared: Standing;
  member: Standing;
  memberSince: Day | null;
}

/** The municipalities of a district, where a map would show too many dots. @de Kreis auf der Karte */
export interface Area {
  /** The first five digits of their keys. */
  key: string;
  name: string;
  count: number;
  members: number;
  /** The middle of their places. */
  lat: number;
  lon: number;
  /** The one, where there is only one. */
  only: Listed | null;
}

/** What narrows the register's list. @de Filter */
export interface Filter {
  suche: string | null;
  land: string | null;
  status: Status | null;
  art: MunicipalityType | null;
}

/** Orders of the list; with a minus the other way round. */
export const orders = [
  'name',
  '-name',
  'land',
  '-land',
  'einwohner',
  '-einwohner',
  'mitglied',
  '-mitglied',
] as const;
export type Order = (typeof orders)[number];

/** How exactly a source dates its number. */
export const dayPrecisions = ['day', 'month', 'year'] as const;
export type DayPrecision = (typeof dayPrecisions)[number];

/** Statuses of which numbers are published. */
export const countedStatuses = ['declared', 'member'] as const;
export type CountedStatus = (typeof countedStatuses)[number];

/** A number somebody printed, as its source says it. @de Veröffentlichte Zahl */
export interface PublishedCount {
  id: number;
  /** The day it holds for; the first of the month or year where the source says no more. */
  day: Day;
  precision: DayPrecision;
  status: CountedStatus;
  count: number;
  /** The source says "over" or "more than". */
  atLeast: boolean;
  source: string;
  remark: string | null;
}

/** An application under way, as lists of those who advise or decide show it. */
export interface OpenApplication {
  id: number;
  municipality: string;
  state: 'interested' | 'preparing' | 'submitted' | 'recommended';
  createdAt: Date;
  submittedAt: Date | null;
}

/** How many stand in each status, and how many are suspended. */
export type Tally = Record<Status, { yes: number; suspended: number }>;
