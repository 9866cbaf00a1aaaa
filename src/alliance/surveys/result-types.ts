import type { QuestionType, Words } from './questionnaire-types.ts';

/** How many municipalities say something, and for how many inhabitants they stand. @de Zählung */
export interface Cell {
  key: string;
  label: Words;
  count: number;
  inhabitants: number;
  /**
   * Whether one municipality has more than half of the inhabitants of this cell, or of a group that follows from it and
   * its neighbours. Missing in results that were kept before this was asked.
   */
  dominated?: boolean;
}

/** What all released answers say to one question. @de Ergebnis einer Frage */
export interface QuestionResult {
  key: string;
  type: QuestionType;
  label: Words;
  /** Answers in which the question was shown: the whole that the four below add up to with `answered`. */
  shown: number;
  answered: number;
  /** „No statement“. */
  without: number;
  /** Shown, and left empty. */
  empty: number;
  /** One choice, yes or no, nought or more: each answer stands in exactly one cell. */
  exclusive?: Cell[];
  /** Several choices: an answer may stand in several. */
  parts?: Cell[];
  number?: { sum: number; min: number; max: number; median: number; mean: number };
  days?: { first: string; last: string };
  /** Ranking: how often each was ranked and its mean rank in hundredths. */
  ranks?: { key: string; label: Words; count: number; firsts: number; meanHundredths: number }[];
  /** Matrix: exclusive cells per row. */
  rows?: { key: string; label: Words; cells: Cell[] }[];
  /** Table: how many rows, and the sums of its numbers. */
  table?: {
    rows: number;
    /** `contributors`: answers that bring something to the sum; missing in results that were kept before. */
    sums: { key: string; label: Words; sum: number; contributors?: number }[];
  };
}

/** Results as they are kept when a survey closes. @de Umfrageergebnis */
export interface SurveyResult {
  asked: number;
  answered: number;
  askedInhabitants: number;
  answeredInhabitants: number;
  /** Days of the population figures used. */
  populationDays: string[];
  questions: QuestionResult[];
  lands: { land: string; asked: number; answered: number }[];
}
