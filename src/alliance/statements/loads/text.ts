import type { Db } from '../../../platform/database/index.ts';
import { selectAmendments } from '../db/amendments.ts';
import { selectClauses, selectVariants } from '../db/clauses.ts';
import { lockStatement, selectPhases } from '../db/statements.ts';
import type { Amendment, Clause, PhaseDates, Statement, Variant } from '../types.ts';

/** A statement with its whole text. */
export interface LoadedText {
  statement: Statement;
  clauses: Clause[];
  variants: Variant[];
  amendments: Amendment[];
  phases: PhaseDates[];
}

/** Everything a deed about the text judges by; the statement is held, so that phase and text stay as they are read. */
export const loadText = async (db: Db, id: number): Promise<LoadedText | null> => {
  const statement = await lockStatement(db, id);
  if (!statement) return null;
  return {
    statement,
    clauses: await selectClauses(db, id),
    variants: await selectVariants(db, id),
    amendments: await selectAmendments(db, id),
    phases: await selectPhases(db, id),
  };
};
