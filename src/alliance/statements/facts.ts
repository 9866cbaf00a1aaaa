import type { Db } from '../../platform/database/index.ts';
import { selectPositions } from './db/positions.ts';
import type { Position } from './types.ts';

export { statementRetentions } from './db/retentions.ts';
export { markAnswered } from './db/answered.ts';
export { selectClauses as clausesOf } from './db/clauses.ts';
export { selectEdition as editionOf } from './db/editions.ts';
export { selectStatement as statementOf } from './db/statements.ts';

/** The released positions to the clauses that still stand; who is missing has taken none. */
export const positionsOf = (db: Db, statement: number): Promise<Position[]> =>
  selectPositions(db, statement, ['released']);
