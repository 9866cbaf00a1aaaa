import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { topicsOf } from '../../mandates/facts.ts';
import { selectAmendments } from '../db/amendments.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';
import { isWaiting } from '../rules/conflicts.ts';
import { decideWriteIn } from '../rules/write-in.ts';

/** One clause for those who keep the text. */
export const keptClause = read({
  name: 'statements.kept-clause',
  input: input({ id: id(), clause: id() }),
  async load(db, { id: number, clause: wanted }) {
    const statement = await selectStatement(db, number);
    const clauses = statement ? await selectClauses(db, number) : [];
    const clause = clauses.find((one) => one.id === wanted);
    if (!statement || !clause) return null;
    return {
      statement,
      clause,
      clauses,
      amendments: await selectAmendments(db, number),
      topics: await topicsOf(db),
    };
  },
  may: mayKeepText,
  show({ statement, clause, clauses, amendments, topics }) {
    const decision = decideWriteIn(statement.phase, clause, clauses, amendments);
    return {
      statement,
      clause,
      topics,
      waiting: amendments.filter((one) => one.clause === clause.id && isWaiting(one)),
      /** What the clause would read after writing in; null while something stands against it. */
      wording: decision.accepted ? (decision.deed.wording ?? clause.text) : null,
    };
  },
});
