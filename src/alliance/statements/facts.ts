import type { Db } from '../../platform/database/index.ts';
import type { LetterPaper } from '../../platform/documents/pdf/types.ts';
import type { Day } from '../../shared/days.ts';
import { selectPositions } from './db/positions.ts';
import { rewriteLetter } from './db/sent-letters.ts';
import { selectStatement, setUntil } from './db/statements.ts';
import { withReference } from './rules/letter.ts';
import type { Position } from './types.ts';

export { statementRetentions } from './db/retentions.ts';
export { markAnswered } from './db/answered.ts';

/** Writes the reference into a letter that is being sent, before it is set. */
export const nameReference = (db: Db, statement: number, reference: string): Promise<void> =>
  rewriteLetter<LetterPaper>(db, statement, (letter) => withReference(letter, reference));

/** By when an answer is now asked for; only a statement that waits for one has such a day. */
export const setAnswerBy = async (db: Db, id: number, day: Day | null): Promise<void> => {
  if ((await selectStatement(db, id))?.phase === 'sent') await setUntil(db, id, 'sent', day);
};

/** The released positions to the clauses that still stand; who is missing has taken none. */
export const positionsOf = (db: Db, statement: number): Promise<Position[]> =>
  selectPositions(db, statement, ['released']);
