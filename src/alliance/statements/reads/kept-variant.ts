import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectClause, selectVariant } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';

/** One variant for those who decide on it. */
export const keptVariant = read({
  name: 'statements.kept-variant',
  input: input({ id: id(), clause: id(), variant: id() }),
  async load(db, { id: number, clause: at, variant: wanted }) {
    const statement = await selectStatement(db, number);
    const clause = await selectClause(db, at);
    const variant = await selectVariant(db, wanted);
    if (!statement || clause?.statement !== number || variant?.clause !== at) return null;
    return { statement, clause, variant };
  },
  may: mayKeepText,
  show: (facts) => facts,
});
