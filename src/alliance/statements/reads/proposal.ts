import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadAmongMembers } from '../permissions.ts';

/** The clause that somebody wants to read differently, for the form of an amendment or suggestion. */
export const proposal = read({
  name: 'statements.proposal',
  input: input({ id: id(), clause: id() }),
  async load(db, { id: number, clause: wanted }) {
    const statement = await selectStatement(db, number);
    const clause = (await selectClauses(db, number)).find((one) => one.id === wanted);
    return statement && clause ? { statement, clause } : null;
  },
  may: mayReadAmongMembers,
  show: (facts) => facts,
});
