import type { Questionnaire } from './questionnaire-types.ts';

/** A sheet as it comes from a file and goes into one. */
export interface FormSheet {
  name: string;
  rows: (string | number | boolean | Date | null)[][];
}

export type FormProblemKey =
  | 'sheet-missing'
  | 'column-missing'
  | 'type-unknown'
  | 'name-missing'
  | 'label-missing'
  | 'list-unknown'
  | 'list-not-named'
  | 'group-nested'
  | 'group-not-closed'
  | 'group-not-open'
  | 'column-type'
  | 'matrix-lists-differ'
  | 'relevant-unreadable'
  | 'constraint-unreadable'
  | 'required-unreadable'
  | 'default-unsupported'
  | 'choice-twice'
  | 'choice-malformed'
  | 'register-unknown'
  | 'too-many-questions'
  | 'questionnaire';

/** What is wrong in a form that somebody wrote in a spreadsheet, by sheet and row as it shows them. @de Mangel im XLSForm */
export interface FormProblem {
  sheet: string;
  /** Counted from 1 with the header; 0 for the sheet as a whole. */
  row: number;
  problem: FormProblemKey;
  /** For `questionnaire`: the key of the flaw among the context's refusals. */
  flaw?: string;
  with?: Record<string, string | number>;
}

export type FormRead =
  | { ok: true; title: string | null; questionnaire: Questionnaire }
  | { ok: false; problems: FormProblem[] };
