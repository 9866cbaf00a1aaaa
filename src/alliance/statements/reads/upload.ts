import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectStatement } from '../db/statements.ts';
import { selectUpload } from '../db/uploads.ts';
import { mayHandleTable } from '../permissions.ts';

/** A checked table of positions: what would be taken over, and what is wrong in it. */
export const upload = read({
  name: 'statements.upload',
  input: input({ id: id(), tabelle: id() }),
  async load(db, { id: number, tabelle }) {
    const found = await selectUpload(db, tabelle);
    const statement = await selectStatement(db, number);
    if (!statement || found?.statement !== number) return null;
    return { statement, upload: found, clauses: await selectClauses(db, number) };
  },
  may: mayHandleTable,
  show({ statement, upload: found, clauses }) {
    const isChecked = found.state === 'checked';
    return {
      statement: { id: statement.id, title: statement.title },
      upload: found,
      clauses: clauses
        .filter(({ kind }) => kind === 'numbered')
        .map(({ id: clause, number, label }) => ({ id: clause, number, label })),
      released: found.rows.filter(({ releaseNote }) => releaseNote !== null).length,
      may: { apply: isChecked && found.problems.length === 0, drop: isChecked },
    };
  },
});
