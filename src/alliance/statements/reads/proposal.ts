import type { Db } from '../../../platform/database/index.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { ownPlace } from '../loads/asked.ts';
import { mayPropose } from '../permissions.ts';

/** The clause that a municipality wants to read differently, for the form of its amendment. */
export const proposal = read({
  name: 'statements.proposal',
  input: input({ id: id(), clause: id() }),
  async load(db, { id: number, clause }, occasion) {
    const found = await loadProposed(db, number, clause);
    return found && { ...found, place: await ownPlace(db, occasion) };
  },
  may: mayPropose,
  show: ({ statement, clause }) => ({ statement, clause }),
});

/** A clause that still stands, with its statement. */
export const loadProposed = async (db: Db, number: number, wanted: number) => {
  const statement = await selectStatement(db, number);
  const clause = (await selectClauses(db, number)).find((one) => one.id === wanted);
  return statement && clause ? { statement, clause } : null;
};
