import type { Frontiers } from './rules/denominator/weightings.ts';

/** Frontiers with what their numbers mean: each choice is one clause or several that belong together, by their ids. */
export interface Reckoned {
  frontiers: Frontiers;
  choices: number[][];
  core: number[];
  /** Members that had answered. */
  members: number;
}

/** A reckoning of the common denominator with the facts that made it. @de Rechnung */
export interface KeptReckoning {
  id: number;
  statement: number;
  /** Hash of the positions it rests on. */
  facts: string;
  /** Ids of the clauses that stand in every text, and of those that belong together. */
  core: number[];
  together: number[][];
  job: number | null;
  askedAt: Date;
  result: Reckoned | null;
  doneAt: Date | null;
}
