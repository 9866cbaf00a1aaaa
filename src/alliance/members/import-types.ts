import type { Day } from '../../shared/days.ts';
import type { Status } from './types.ts';

/** Column of a list for each field that it holds. @de Zuordnung der Spalten */
export type Mapping = Record<string, number>;

export type RowProblemKey =
  | 'no-municipality'
  | 'unknown-key'
  | 'bad-key'
  | 'lost-zero'
  | 'dissolved'
  | 'ambiguous-name'
  | 'unknown-name'
  | 'name-mismatch'
  | 'land-mismatch'
  | 'unknown-land'
  | 'foreign-land'
  | 'row-twice'
  | 'bad-day'
  | 'future-day'
  | 'day-missing'
  | 'unknown-status'
  | 'status-ends'
  | 'unknown-declaration'
  | 'declaration-needed'
  | 'does-not-fit'
  | 'bad-mailbox'
  | 'bad-website'
  | 'mailbox-missing'
  | 'too-long';

/** Why a row is not taken over, as a sentence with these values. */
export interface RowProblem {
  problem: RowProblemKey;
  with?: Record<string, string | number>;
}

export interface StatusValues {
  since: Day | null;
  evidence: string | null;
  source: string | null;
}

/** What a row says; null is no statement and changes nothing. */
export interface RowValues {
  key: string | null;
  name: string | null;
  land: string | null;
  statuses: Record<Status, StatusValues>;
  declaration: string | null;
  mailbox: string | null;
  unit: string | null;
  phone: string | null;
  website: string | null;
}

export interface ContactValues {
  unit: string;
  mailbox: string;
  phone: string | null;
}

/** One thing that a row would change. */
export type RowChange =
  | {
      kind: 'step';
      status: Status;
      day: Day;
      evidence: string;
      source: string;
      declaration: string | null;
      /** The step that this one takes the place of. */
      replaces: number | null;
      before: { day: Day; evidence: string; source: string; declaration: string | null } | null;
    }
  | { kind: 'website'; before: string | null; after: string }
  | { kind: 'contact'; id: number | null; before: ContactValues | null; after: ContactValues };

export type Verdict = 'new' | 'changed' | 'unchanged' | 'error';

/** What is to become of a row. @de Urteil über eine Zeile */
export interface RowPlan {
  line: number;
  verdict: Verdict;
  municipality: string | null;
  problems: RowProblem[];
  changes: RowChange[];
  /** Keys to choose from where the row is not certain. */
  candidates: string[];
}

export interface ImportRow {
  line: number;
  cells: string[];
  chosen: string | null;
}

/** A row as the preview shows it. */
export type PlannedRow = RowPlan & ImportRow;

export type ImportState = 'mapping' | 'planning' | 'preview' | 'applying' | 'applied' | 'undone' | 'dropped';

/** A list of members that somebody brought. @de Einfuhr */
export interface Import {
  id: number;
  fileName: string;
  uploadedBy: number | null;
  uploadedAt: Date;
  columns: string[];
  mapping: Mapping | null;
  lands: string[] | null;
  state: ImportState;
  job: number | null;
  summary: Record<Verdict, number> | null;
  appliedAt: Date | null;
  appliedBy: number | null;
  undo: { undone: number; kept: { municipality: string; reason: string }[] } | null;
  undoneAt: Date | null;
  version: number;
}

/** What was written for a row, to undo exactly that. */
export interface Written {
  entry: number;
  voided: number[];
  added: number[];
  website: { before: string | null; after: string } | null;
  contact: { id: number; before: ContactValues | null; version: number } | null;
}
