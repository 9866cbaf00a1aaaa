import type { Role } from '../../shared/occasion.ts';

/** A line of the record as it is stored, without its hashes. @de Zeile */
export interface RecordLine {
  seq: number;
  at: Date;
  action: string;
  about: string;
  municipality: string | null;
  land: string | null;
  person: number | null;
  role: Role | null;
  job: string | null;
  details: string;
}

export interface RecordFilter {
  von: string | null;
  bis: string | null;
  vorgang: string | null;
  kommune: string | null;
  persons: number[] | null;
}

export const jobStates = ['waiting', 'running', 'failed', 'cancelled', 'done'] as const;
export type JobStateName = (typeof jobStates)[number];

/** Work in the background. @de Auftrag */
export interface Job {
  id: number;
  name: string;
  state: JobStateName;
  createdAt: Date;
  runAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  attempts: number;
  stopping: boolean;
  stage: string | null;
  done: number;
  total: number | null;
  result: Record<string, unknown> | null;
  error: string | null;
  /** Who started it; null for the clockwork. */
  person: number | null;
}

export const mailStates = ['sent', 'waiting', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** A mail as the log shows it: never its words. @de Postbuch */
export interface MailEntry {
  id: number;
  createdAt: Date;
  sendAt: Date;
  sentAt: Date | null;
  recipient: string;
  municipality: string | null;
  reason: string;
  subject: string;
  attempts: number;
  error: string | null;
  /** Its text was kept long enough and is deleted. */
  textGone: boolean;
}

/** @de Pflichttext */
export const legalKinds = ['impressum', 'datenschutz', 'barrierefreiheit', 'leichte-sprache'] as const;
export type LegalKind = (typeof legalKinds)[number];

export interface LegalText {
  kind: LegalKind;
  version: number;
  text: string;
  writtenAt: Date;
}

/** @de Rückmeldung */
export interface Feedback {
  id: number;
  receivedAt: Date;
  page: string | null;
  text: string;
  email: string | null;
}

/** How many entries a list of this context shows at once. */
export const perPage = 50;
