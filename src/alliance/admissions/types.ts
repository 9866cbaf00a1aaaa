import type { Day } from '../../shared/days.ts';

/** How the places of a call-off are shared out. @de Verteilungsverfahren @source aufnahmen#verteilung */
export const methods = ['largest-remainder', 'sainte-lague'] as const;
export type Method = (typeof methods)[number];

/** How far a call-off has come. @de Stand eines Abrufs @source aufnahmen#abruf */
export const callOffStates = ['received', 'asked', 'accepted', 'closed', 'withdrawn'] as const;
export type CallOffState = (typeof callOffStates)[number];

/** A recipient asks the alliance for places. @de Abruf */
export interface CallOff {
  id: number;
  authority: number;
  authorityName: string;
  programme: number;
  /** Keys of groups of mandates; none means everybody. */
  groups: string[];
  wanted: number;
  fromDay: Day;
  toDay: Day;
  /** By when the recipient needs to know. */
  deadline: Day;
  text: string;
  /** Number of the frozen pooled offer that it answers. */
  snapshot: string | null;
  state: CallOffState;
  /** How the shares of the last round were worked out. */
  method: Method | null;
  reason: string | null;
  receivedOn: Day;
  version: number;
}

/** How far a municipality is with its answer. @de Stand einer Anfrage @source aufnahmen#anfrage */
export const requestStates = ['asked', 'prepared', 'pledged', 'declined', 'withdrawn', 'lapsed'] as const;
export type RequestState = (typeof requestStates)[number];

/** One municipality is asked for places of one offer. @de Anfrage */
export interface Request {
  id: number;
  callOff: number;
  round: number;
  offer: number;
  municipality: string;
  land: string | null;
  /** Proposed places; null where the offer names no number. */
  share: number | null;
  deadline: Day;
  state: RequestState;
  /** Places that the contact has prepared for release. */
  prepared: number | null;
  /** For the municipality and its coordination only. */
  note: string | null;
  /** What the pledge rests on, as coverage answered on that day. */
  mandate: string | null;
  remindedOn: Day | null;
  /** What holds today, from the bookings. */
  pledged: number;
  accepted: number;
  version: number;
}

export const bookingKinds = ['pledge', 'acceptance', 'withdrawal', 'release'] as const;
export type BookingKind = (typeof bookingKinds)[number];

/** What changed of a pledge, as plus or minus. @de Buchung einer Zusage @source aufnahmen#zusage */
export interface Booking {
  id: number;
  request: number;
  kind: BookingKind;
  pledged: number;
  accepted: number;
  day: Day;
  reason: string | null;
}

/** How many people came to a municipality in a month or quarter. A correction takes back a line. @de Aufnahmemeldung @source aufnahmen#meldung */
export interface Arrival {
  id: number;
  municipality: string;
  land: string | null;
  fromDay: Day;
  toDay: Day;
  programme: number;
  /** Key of a group of mandates; null without a group. */
  group: string | null;
  count: number;
  /** The pledge that it fulfils. */
  request: number | null;
  source: string;
  note: string | null;
  /** The line that this one takes back. */
  reverses: number | null;
  /** The line that took this one back. */
  reversedBy: number | null;
  reason: string | null;
  enteredOn: Day;
  confirmedOn: Day | null;
  /** What the coordination wants to know before it confirms. */
  question: string | null;
}

/** What somebody else published about arrivals; never added to what municipalities count. @de Veröffentlichte Aufnahmezahl @source aufnahmen#veroeffentlicht */
export interface Published {
  id: number;
  /** Municipality, Land (two digits), or null for the federation. */
  place: string | null;
  programme: number | null;
  fromDay: Day;
  toDay: Day | null;
  count: number;
  asOf: Day;
  source: string;
  link: string | null;
  remark: string | null;
}

/** Confirmed arrivals of one place of the register, for higher contexts. */
export interface ArrivalCount {
  municipality: string;
  land: string | null;
  fromDay: Day;
  toDay: Day;
  programme: number;
  group: string | null;
  count: number;
}
