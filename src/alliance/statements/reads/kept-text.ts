import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { topicsOf } from '../../mandates/facts.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectPhases, selectStatement } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';
import { nextNumber } from '../rules/numbering.ts';

/** A statement for those who keep its text: what its forms begin with. */
export const keptText = read({
  name: 'statements.kept-text',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const statement = await selectStatement(db, number);
    if (!statement) return null;
    return {
      statement,
      clauses: await selectClauses(db, number),
      phases: await selectPhases(db, number),
      topics: await topicsOf(db),
    };
  },
  may: mayKeepText,
  show: (facts) => ({ ...facts, nextNumber: nextNumber(facts.clauses) }),
});
