import type { Day } from '../../shared/days.ts';
import type { Status } from '../members/types.ts';
import type { Questionnaire } from './questionnaire-types.ts';

export const surveyStates = ['draft', 'open', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];

/** Whom of the municipality the survey lets release: the head alone, or the contact too. */
export const releasers = ['head', 'contact'] as const;
export type Releaser = (typeof releasers)[number];

/** One wave of a series: its own questionnaire, its own members asked. @de Umfrage */
export interface Survey {
  id: number;
  series: number;
  wave: number;
  /** The Land whose coordination asks; null for the whole alliance. */
  land: string | null;
  title: string;
  titleEn: string | null;
  intro: string | null;
  introEn: string | null;
  state: SurveyState;
  /** Länder whose municipalities are asked; empty for all. */
  lands: string[];
  /** The status that is asked. */
  status: Status;
  releaser: Releaser;
  /** Somebody else than the one who lays it before must release. */
  twoPersons: boolean;
  /** The last day for answers. */
  dueOn: Day | null;
  /** From this day on the public reads the results; null: never. */
  publicFrom: Day | null;
  questionnaire: Questionnaire;
  /** Begins at 1 and rises with every change to the draft; frozen at opening. */
  version: number;
  openedAt: Date | null;
  openedOn: Day | null;
  closedAt: Date | null;
  closedOn: Day | null;
}

/** A municipality that is asked, with its inhabitants as they were at opening. @de Befragte Kommune */
export interface Asked {
  municipality: string;
  land: string;
  district: string | null;
  population: number | null;
  populationDay: Day | null;
}

export const answerStates = ['draft', 'proposed', 'released'] as const;
export type AnswerState = (typeof answerStates)[number];

/**
 * What a municipality says to one question. Three things stay apart: a key that is missing is not answered, `null` is
 * „no statement“, and 0 is the number nought.
 *
 * @de Angabe
 * @source umfragen#keine-angabe
 */
export type Value =
  | null
  | string
  | number
  | boolean
  | { other: string }
  | { chosen: string[]; other?: string }
  | { ranks: Record<string, number> }
  | { rows: Record<string, string> }
  | { table: Record<string, string | number>[] }
  | { file: number; name: string; size: number };
export type Values = Record<string, Value>;

/** The one answer of a municipality to a survey. @de Antwort der Kommune */
export interface Answer {
  id: number;
  survey: number;
  municipality: string;
  land: string;
  state: AnswerState;
  values: Values;
  /** Keys of questions whose value comes from the last wave and which nobody has touched since. */
  carried: string[];
  /** The answer of the last wave that it began with. */
  carriedFrom: number | null;
  version: number;
  changedAt: Date;
  proposedBy: number | null;
  proposedAt: Date | null;
  releasedBy: number | null;
  releasedAt: Date | null;
}

/** One change to one question of an answer. @de Änderung an der Antwort */
export interface Change {
  at: Date;
  person: number | null;
  role: string | null;
  question: string;
  /** null and missing as in `Values`. */
  before?: Value;
  after?: Value;
}

export const noticeKinds = ['invitation', 'reminder', 'escalation', 'proposal'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Who got which mail of a survey. @de Verschickte Nachricht */
export interface SentNotice {
  id: number;
  municipality: string | null;
  land: string | null;
  kind: NoticeKind;
  person: number | null;
  mailbox: string | null;
  day: Day;
}
