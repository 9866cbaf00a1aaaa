import type { Db } from '../../../platform/database/index.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectOwnWord } from '../db/own-words.ts';
import { lockStatement } from '../db/statements.ts';

/** A member's own word with the statement beside which it stands. */
export const loadOwnWord = async (db: Db, id: number) => {
  const found = await selectOwnWord(db, id);
  const statement = found && (await lockStatement(db, found.statement));
  // read again under the lock
  const word = statement && (await selectOwnWord(db, id));
  if (!statement || !word) return null;
  return { statement, word, place: word, clauses: await selectClauses(db, statement.id) };
};
