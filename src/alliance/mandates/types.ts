import type { Day } from '../../shared/days.ts';

/**
 * What a municipality may do in the world, from the lesser to the greater: call upon others (appellieren), work
 * together with them (kooperieren), do it itself (agieren).
 *
 * @de Handlungsart
 * @source mandate#handlungsarten
 */
export const acts = ['appeal', 'cooperate', 'act'] as const;
export type Act = (typeof acts)[number];

/** A subject of mandates; a topic covers those below it. @de Thema */
export interface Topic {
  key: string;
  parent: string | null;
  de: string;
  en: string;
  source: string;
  /** No longer offered for new items; old items keep it. */
  retiredOn: Day | null;
}

/** Persons whom a mandate concerns; a group covers those below it, and no group means everybody. @de Personengruppe */
export interface Group {
  key: string;
  parent: string | null;
  de: string;
  en: string;
  source: string;
  retiredOn: Day | null;
}

/** What became of a paper as a whole. @de Ergebnis der Vorlage */
export const results = ['adopted', 'amended', 'partly-adopted', 'rejected'] as const;
export type Result = (typeof results)[number];

/** What became of one item. @de Ergebnis des Beschlusspunkts */
export const itemResults = ['adopted', 'amended', 'rejected'] as const;
export type ItemResult = (typeof itemResults)[number];

/** Whether an item gives a mandate, forbids, or does neither (a report, a thank-you). @de Wirkung */
export const effects = ['permits', 'excludes', 'none'] as const;
/** `open`: nobody has said yet what the item does. */
export type Effect = (typeof effects)[number] | 'open';

/** What must hold before an item may be used. @de Bedingung */
export const conditions = [
  'free-capacity',
  'federal-consent',
  'land-consent',
  'cost-covered',
  'credited',
  'not-credited',
  'council-informed',
  'place',
  'other',
] as const;
export type Condition = (typeof conditions)[number];

/** For which time a number limit counts: once and for all, or anew each calendar year or month. @de Zeitraum der Zahl */
export const limitPeriods = ['total', 'year', 'month'] as const;
export type LimitPeriod = (typeof limitPeriods)[number];

/** @de Stand der Umsetzung */
export const realisations = ['open', 'in-progress', 'done', 'dropped'] as const;
export type Realisation = (typeof realisations)[number];

/** How one resolution bears upon an earlier one. @de Beziehung */
export const relationKinds = ['renews', 'amends', 'repeals'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** How the votes are known. @de Abstimmungsangabe */
export const voteKinds = ['counted', 'unanimous', 'majority', 'unknown'] as const;
export type VoteKind = (typeof voteKinds)[number];

/** A vote as the minutes report it; the numbers only where it was counted. @de Abstimmung */
export interface Vote {
  kind: VoteKind;
  yes: number | null;
  no: number | null;
  abstain: number | null;
}

/**
 * One part of what an item is about. Empty topics never occur; empty groups mean everybody, empty programmes any.
 *
 * @de Umfang
 */
export interface Scope {
  id: number;
  act: Act;
  topics: string[];
  groups: string[];
  /** Names of programmes as the paper has them. */
  programmes: string[];
  /** At most so many persons; null for no limit. */
  limit: number | null;
  per: LimitPeriod;
}

/** A numbered point of a resolution, with a scope, vote, conditions, validity and fate of its own. @de Beschlusspunkt */
export interface Item {
  id: number;
  position: number;
  /** As in the paper: `1`, `2a`, `III`. */
  number: string;
  text: string;
  /** What was proposed, where the council changed it. */
  originalText: string | null;
  result: ItemResult;
  effect: Effect;
  scopes: Scope[];
  conditions: Condition[];
  /** The condition in the words of the paper. */
  conditionText: string | null;
  vote: Vote;
  /** First day, both ends included; null from the day of the resolution on, or without end. */
  validFrom: Day | null;
  validTo: Day | null;
  realisation: Realisation;
  realisedOn: Day | null;
  evidence: string | null;
}

/** `of` bears upon `to`, as a whole or on one item, from `day` on. @de Beziehung zwischen Beschlüssen */
export interface Relation {
  id: number;
  kind: RelationKind;
  of: number;
  to: number;
  item: number | null;
  /** A renewal begins, a repeal takes effect: on this very day. */
  day: Day;
  /** Last day of a renewal; null without end. */
  until: Day | null;
}

/** The document of a resolution, kept in `platform.file`. @de Beschlussdokument */
export interface AttachedDocument {
  file: number;
  name: string;
  mediaType: string;
  size: number;
}

/** A decision of a council as a record. @de Beschluss */
export interface Resolution {
  id: number;
  municipality: string;
  land: string | null;
  /** Name of the council or committee as it is called there. */
  body: string;
  day: Day;
  /** Paper number, such as VO/2019/07777. */
  reference: string | null;
  title: string;
  link: string | null;
  result: Result;
  vote: Vote;
  /** Where the facts come from, for readers. */
  source: string;
  /** Words that are part of this demonstration or test and describe no real resolution. */
  invented: boolean;
  document: AttachedDocument | null;
  transcription: string | null;
  /** For members only. */
  note: string | null;
  /** The model resolution it goes back to. */
  model: number | null;
  checkedOn: Day | null;
  version: number;
}

/** What somebody plans to do for a municipality. @de Vorhaben */
export interface PlannedAct {
  act: Act;
  topic: string;
  /** null: not narrowed to a group. */
  group: string | null;
  /** Persons concerned; null where no number is meant. */
  number: number | null;
  /** Name of the programme; null where it is tied to none. */
  programme: string | null;
  day: Day;
  /** Conditions known to hold, for example after a fresh statement of capacity. */
  met?: readonly Condition[];
}

/**
 * The answer to "may this municipality do this?", from the surest yes to the clearest no.
 *
 * @de Deckung
 * @source mandate#deckung
 */
export const coverageVerdicts = [
  'covered',
  'covered-under-condition',
  'head-may-decide',
  'needs-resolution',
  'excluded',
] as const;
export type CoverageVerdict = (typeof coverageVerdicts)[number];

/** What a head of administration may do without the council, as the alliance or a Land's law sees it. @de Organkompetenz */
export interface Competence {
  id: number;
  /** Two-digit key; null for every Land without an entry of its own. */
  land: string | null;
  act: Act;
  /** null for every topic. */
  topic: string | null;
  allowed: boolean;
  validFrom: Day | null;
  validTo: Day | null;
  source: string;
  /** Whether somebody has checked the source against the law in force. */
  verified: boolean;
}

/** A text that municipalities may take over, with places for their own names. @de Musterbeschluss */
export interface Model {
  id: number;
  title: string;
  summary: string;
  /** With `{kommune}`, `{gremium}`, `{leitung}`, `{land}`, `{einwohnende}`, `{datum}`. */
  text: string;
  reasons: string;
  topics: string[];
  author: string;
  version: number;
  retiredOn: Day | null;
}

/** The two orders that are kept as data. */
export const orderKinds = ['topic', 'group'] as const;
export type OrderKind = (typeof orderKinds)[number];
