import type { Day } from '../../shared/days.ts';
import type { Act } from '../mandates/types.ts';

/** @de Art der Erklärung */
export const statementKinds = ['letter', 'declaration', 'appeal'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** The way of a joint text, in order; `dropped` ends it from anywhere before it is sent. @de Phase @source erklaerungen#phasen */
export const phases = ['drafting', 'positions', 'final', 'signatures', 'sent', 'answered'] as const;
export type DatedPhase = (typeof phases)[number];
export type Phase = DatedPhase | 'dropped';

/** A joint text that members agree on clause by clause. @de Erklärung */
export interface Statement {
  id: number;
  title: string;
  purpose: string;
  /** Whom it is to reach, as far as it is known while drafting. */
  addressee: string | null;
  kind: StatementKind;
  /** A Land's own statement; null for the whole alliance. */
  land: string | null;
  phase: Phase;
  /** The final text is kept from the public until it is sent. */
  embargo: boolean;
  /** Nobody publishes it before this day, as the round of signatures says; null without such a day. */
  embargoOn: Day | null;
  droppedReason: string | null;
  version: number;
}

/** When a phase began, ended and is to end. @de Frist einer Phase */
export interface PhaseDates {
  phase: DatedPhase;
  beganOn: Day | null;
  endedOn: Day | null;
  until: Day | null;
  remindedOn: Day | null;
}

export const clauseKinds = ['preamble', 'numbered', 'closing'] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/**
 * A part of the text. Its id stays however words, number and place change; positions are taken on the numbered ones.
 *
 * @de Ziffer
 * @source erklaerungen#ziffern
 */
export interface Clause {
  id: number;
  statement: number;
  kind: ClauseKind;
  position: number;
  /** As printed: `1`, `2a`; null for preamble and closing. */
  number: string | null;
  /** A few words for tables; no part of the text. */
  label: string;
  text: string;
  /** SHA-256 of the text. */
  hash: string;
  topics: string[];
  /** What a municipality does by supporting it, for the question to its mandate. */
  act: Act;
  removedOn: Day | null;
  /** Of the wording. */
  version: number;
  /** Counts every edit, of words, number or label. */
  revision: number;
}

/** One wording that a clause had. @de Wortlaut */
export interface Wording {
  version: number;
  text: string;
  hash: string;
  reason: string | null;
  writtenAt: Date;
}

export type VariantState = 'open' | 'chosen' | 'dropped';

/** Another wording that stands for choice. @de Variante */
export interface Variant {
  id: number;
  clause: number;
  label: string;
  text: string;
  hash: string;
  reason: string | null;
  amendment: number | null;
  state: VariantState;
  version: number;
}

export const amendmentKinds = ['change', 'remove', 'add'] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];
export type AmendmentState =
  | 'open'
  | 'accepted'
  | 'accepted-modified'
  | 'rejected'
  | 'vote'
  | 'variant'
  | 'withdrawn';
/** What may be done with an amendment. @de Verfahrensvorschlag */
export const procedures = ['accept', 'accept-modified', 'reject', 'vote', 'variant'] as const;
export type Procedure = (typeof procedures)[number];
export const procedureAnswers = ['agrees', 'insists'] as const;
export type ProcedureAnswer = (typeof procedureAnswers)[number];

/** What somebody wants to read in a clause instead. @de Änderungsantrag */
export interface Amendment {
  id: number;
  statement: number;
  clause: number;
  kind: AmendmentKind;
  /** The version of the clause that lay before the proposer, and its words. */
  baseVersion: number;
  baseText: string;
  text: string;
  reason: string;
  municipality: string | null;
  land: string | null;
  /** From an observer: may be taken up, need not be answered. */
  suggestion: boolean;
  proposedAt: Date;
  proposedBy: number | null;
  state: AmendmentState;
  procedure: Procedure | null;
  /** The coordination's wording where it proposes to accept with changes. */
  procedureText: string | null;
  procedureNote: string | null;
  procedureOn: Day | null;
  answer: ProcedureAnswer | null;
  answerNote: string | null;
  decidedOn: Day | null;
  decisionNote: string | null;
  appliedVersion: number | null;
  version: number;
}

/** One part of a frozen text. */
export interface EditionPart {
  clause: number;
  kind: ClauseKind;
  number: string | null;
  label: string;
  text: string;
  hash: string;
}

/** A frozen state of the whole text; its hash covers the hashes of its parts. @de Fassung @source erklaerungen#fassungen */
export interface Edition {
  id: number;
  statement: number;
  number: number;
  note: string;
  parts: EditionPart[];
  hash: string;
  frozenAt: Date;
}

/**
 * How a municipality stands to a clause, from the warmest yes to the clearest no. No position is none of these.
 *
 * @de Haltung
 * @source erklaerungen#haltungen
 */
export const stances = ['supports', 'accepts', 'only-if', 'not-covered', 'no'] as const;
export type Stance = (typeof stances)[number];

/** `prepared`: not yet released; `silent`: takes no position and is not reminded. @de Stand der Rückmeldung */
export type ResponseState = 'prepared' | 'released' | 'silent';

/** What one municipality says to a statement as a whole. @de Rückmeldung */
export interface Response {
  statement: number;
  municipality: string;
  land: string | null;
  state: ResponseState;
  origin: 'form' | 'table';
  preparedAt: Date;
  preparedBy: number | null;
  releasedAt: Date | null;
  releasedBy: number | null;
  /** The office in which it was released, as it was called that day; null where a table brought it. */
  releasedOffice: string | null;
  releaseNote: string | null;
  /** A change of released positions waits for its own release; until then the released ones count. */
  hasDraft: boolean;
  version: number;
}

/** How a municipality stands to one clause. @de Position */
export interface Position {
  municipality: string;
  clause: number;
  stance: Stance;
  /** With `only-if` the condition. */
  reason: string | null;
  /** The wording that lay before the municipality; another hash than the clause's means an earlier text. */
  clauseHash: string;
}

export const ownWordKinds = ['own-statement', 'addendum', 'dissent'] as const;
export type OwnWordKind = (typeof ownWordKinds)[number];
export type OwnWordState = 'prepared' | 'published' | 'withdrawn';

/** What a member says beside the joint text. @de Eigenes Wort @source erklaerungen#freiheit */
export interface OwnWord {
  id: number;
  statement: number;
  municipality: string;
  land: string | null;
  kind: OwnWordKind;
  clause: number | null;
  title: string;
  text: string | null;
  link: string | null;
  file: number | null;
  fileName: string | null;
  state: OwnWordState;
  publishedOn: Day | null;
  version: number;
}
