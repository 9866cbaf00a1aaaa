import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectStatement } from '../db/statements.ts';
import { mayBringTable } from '../permissions.ts';

/** For those who bring a table of positions. */
export const tableForm = read({
  name: 'statements.table-form',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const statement = await selectStatement(db, number);
    return statement && { statement };
  },
  may: mayBringTable,
  show: ({ statement: { id: number, title } }) => ({ statement: { id: number, title } }),
});
