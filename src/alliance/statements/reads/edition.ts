import { id, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectEditions } from '../db/editions.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadAmongMembers } from '../permissions.ts';

/** One frozen state, beside an earlier one for comparison: the one before it, or the one that is asked for. */
export const edition = read({
  name: 'statements.edition',
  input: input({ id: id(), number: wholeNumber(1), mit: optional(wholeNumber(1)) }),
  async load(db, { id: statementId, number }) {
    const statement = await selectStatement(db, statementId);
    const all = await selectEditions(db, statementId);
    const found = all.find((one) => one.number === number);
    return statement && found ? { statement, all, found } : null;
  },
  may: mayReadAmongMembers,
  show({ statement, all, found }, _, { number, mit }) {
    const other = all.find((one) => one.number === (mit ?? number - 1)) ?? null;
    return {
      statement: { id: statement.id, title: statement.title, phase: statement.phase },
      edition: found,
      before: other && other.number !== number ? other : null,
      others: all.map((one) => one.number).filter((one) => one !== number),
    };
  },
});
