import type { Day } from '../../shared/days.ts';
import type { RegisterProblem, Unit } from './types.ts';

export type LinePart = 'added' | 'changed' | 'gone';
export type UploadState = 'comparing' | 'compared' | 'unreadable' | 'applied' | 'dropped';

/** How much an upload would change. */
export interface Summary {
  units: number;
  added: number;
  renamed: number;
  population: number;
  other: number;
  gone: number;
  unchanged: number;
  country: string;
  kinds: string[];
}

/** An official register that somebody brought. @de Hochgeladenes Verzeichnis */
export interface Upload {
  id: number;
  fileName: string;
  file: number;
  format: string;
  day: Day | null;
  country: string | null;
  populationDay: Day | null;
  uploadedBy: number | null;
  uploadedAt: Date;
  job: number | null;
  state: UploadState;
  comparedAt: Date | null;
  /** Why the whole file was refused. */
  refusal: { refusal: string; with?: Record<string, string | number> } | null;
  problems: RegisterProblem[] | null;
  summary: Summary | null;
  licence: string | null;
  appliedBy: number | null;
  appliedAt: Date | null;
}

/** One unit that an upload would change. */
export interface UploadLine {
  key: string;
  name: string;
  what: string[];
  before: Unit | null;
  after: Unit | null;
  successor: string | null;
  successorName: string | null;
  because: string | null;
  validTo: Day | null;
}
