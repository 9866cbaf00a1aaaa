import type { Audience } from '../../shared/occasion.ts';
import type { Day } from '../../shared/days.ts';

/** Who writes and keeps a thread: the federal coordination, a Land coordination, or one municipality for itself. */
export const keepers = ['federation', 'land', 'municipality'] as const;
export type Keeper = (typeof keepers)[number];

/**
 * How a message came or went: in this house, by personal link, by mail or paper outside of it, in a meeting, or heard
 * from the press.
 *
 * @de Weg einer Nachricht
 */
export const channels = ['here', 'link', 'mail', 'letter', 'meeting', 'press'] as const;
export type Channel = (typeof channels)[number];
/** Those that somebody can choose for what went out, and for what came in. */
export const channelsOut = ['here', 'letter', 'mail'] as const;
export const channelsIn = ['letter', 'mail', 'meeting', 'press'] as const;

/** What an answer says; a receipt answers nothing. @de Art der Antwort */
export const answerKinds = ['agreed', 'partly', 'refused', 'evasive', 'receipt'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** A thread of messages with one authority under one reference. @de Vorgang */
export interface Thread {
  id: number;
  reference: string;
  theirReference: string | null;
  authority: number;
  authorityName: string;
  subject: string;
  /** What it is about elsewhere, as `context.noun:id`. */
  about: string | null;
  keeper: Keeper;
  land: string | null;
  municipality: string | null;
  audience: Audience;
  deadline: Day | null;
  openedOn: Day;
  closedOn: Day | null;
  outcome: string | null;
  version: number;
}

/** A thread as permissions see it. */
export interface ThreadPlace {
  keeper: Keeper;
  land: string | null;
  municipality: string | null;
  authority: number;
  audience: Audience;
}

/**
 * Who reads a message: everybody who reads its thread, the authority too, or our own side alone, as for the minutes of a
 * meeting.
 *
 * @de Leserkreis einer Nachricht
 */
export const messageReaders = ['all', 'ours'] as const;
export type MessageReaders = (typeof messageReaders)[number];

/** A document that comes with a message. The original of a mail is for the keepers alone. @de Anlage */
export interface Enclosed {
  id: number;
  name: string;
  mediaType: string;
  size: number;
  kind: 'annex' | 'original';
}

/** One message of a thread. @de Nachricht */
export interface Message {
  id: number;
  thread: number;
  direction: 'out' | 'in';
  day: Day;
  channel: Channel;
  author: string;
  text: string;
  files: Enclosed[];
  readers: MessageReaders;
  isReminder: boolean;
  /** null for what went out, and for what nobody has judged yet. */
  answer: AnswerKind | null;
  answerNote: string | null;
}

/** What became of a promise. @de Stand einer Zusage */
export const promiseStates = ['open', 'kept', 'partly', 'broken', 'dropped'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Something an authority said it would do. @de Zusage einer Behörde */
export interface Promised {
  id: number;
  thread: number;
  message: number | null;
  text: string;
  /** When it was given. */
  day: Day;
  due: Day | null;
  state: PromiseState;
  settledOn: Day | null;
  evidence: string | null;
  version: number;
}

/** Where a thread stands. @de Stand eines Vorgangs */
export const standings = ['to-classify', 'overdue', 'waiting', 'answered', 'closed'] as const;
export type Standing = (typeof standings)[number];
