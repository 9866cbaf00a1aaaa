/**
 * Why a file could not be read. Bad input is an everyday event, so it is an answer and never an exception; the sentence
 * with `{name}` for each value of `with` stands in `problems.de.ts` and `problems.en.ts`.
 *
 * @de Hindernis
 */
export interface Problem {
  problem: ProblemKey;
  with?: Record<string, string | number>;
}

export type ProblemKey =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-sheets'
  | 'zip-bomb'
  | 'macros'
  | 'encrypted'
  | 'old-excel'
  | 'not-a-table'
  | 'binary'
  | 'unreadable'
  | 'unclosed-quote';

export const problem = (key: ProblemKey, values?: Record<string, string | number>): Problem => ({
  problem: key,
  ...(values && { with: values }),
});

/** How much a file may hold before it is opened any further. */
export interface Limits {
  /** Size of the file in bytes. */
  bytes: number;
  /** Rows of all sheets together, the header included. */
  rows: number;
  columns: number;
  sheets: number;
  /** Bytes of everything packed inside an .xlsx file. */
  unpackedBytes: number;
}

/** Enough for every list an alliance keeps; an import of a European register hands in larger ones. */
export const defaultLimits: Limits = {
  bytes: 5_000_000,
  rows: 50_000,
  columns: 256,
  sheets: 10,
  unpackedBytes: 100_000_000,
};
