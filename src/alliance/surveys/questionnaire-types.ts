/** The kinds of question. @de Fragetyp @source umfragen#fragetypen */
export const questionTypes = [
  'text',
  'long-text',
  'integer',
  'decimal',
  'date',
  'yes-no',
  'single',
  'multiple',
  'ranking',
  'matrix',
  'table',
  'file',
  'note',
] as const;
export type QuestionType = (typeof questionTypes)[number];

/** Words in German, and in English where the survey speaks it. */
export interface Words {
  de: string;
  en?: string;
}

/** Something to choose, to rank, a row or a column; the key stays the same over all waves. */
export interface Option {
  key: string;
  label: Words;
}

export const columnTypes = ['text', 'integer', 'decimal', 'date'] as const;
export type ColumnType = (typeof columnTypes)[number];
export interface TableColumn extends Option {
  type: ColumnType;
}

/** When something is shown: a small tree, never a program. @de Bedingung */
export type Condition =
  | { op: 'eq'; question: string; value: string | number | boolean }
  | { op: 'gt'; question: string; value: number }
  | { op: 'includes'; question: string; value: string }
  | { op: 'not'; of: Condition }
  | { op: 'and' | 'or'; of: Condition[] };

/** Fields of the register that an answer can fill with one click. */
export const registerFields = ['councilName', 'headTitle', 'website'] as const;
export type RegisterField = (typeof registerFields)[number];

/** @de Frage */
export interface Question {
  /** Stable over all waves of a series; results are compared by it. */
  key: string;
  type: QuestionType;
  label: Words;
  hint?: Words;
  required: boolean;
  when?: Condition;
  /** single, multiple, ranking: what to choose from. matrix: its columns. */
  options?: Option[];
  /** single, multiple: whether something else may be written. */
  other?: boolean;
  /** matrix: its rows. */
  rows?: Option[];
  /** table: its columns. */
  columns?: TableColumn[];
  /** integer, decimal, and numbers in a table. */
  min?: number;
  max?: number;
  /** The field of the register that the answer can fill. */
  register?: RegisterField;
}

/** A page of the questionnaire. @de Abschnitt des Fragebogens */
export interface Section {
  key: string;
  title: Words;
  intro?: Words;
  when?: Condition;
  questions: Question[];
}

/** @de Fragebogen */
export interface Questionnaire {
  english: boolean;
  sections: Section[];
}

export const questionsOf = ({ sections }: Questionnaire): Question[] =>
  sections.flatMap(({ questions }) => questions);

export const wordsIn = (words: Words | undefined, language: 'de' | 'en'): string =>
  words === undefined ? '' : language === 'en' ? (words.en ?? words.de) : words.de;
