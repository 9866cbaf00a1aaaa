import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectEditions } from '../db/editions.ts';
import { selectStatement } from '../db/statements.ts';
import { mayKeepText, mayReadAmongMembers } from '../permissions.ts';

/** The frozen states of a text, the latest first. */
export const editions = read({
  name: 'statements.editions',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const statement = await selectStatement(db, number);
    return statement ? { statement, editions: await selectEditions(db, number) } : null;
  },
  may: mayReadAmongMembers,
  show: ({ statement, editions: all }, occasion) => ({
    statement: { id: statement.id, title: statement.title, phase: statement.phase },
    rows: all.map(({ number, note, hash, frozenAt, parts }) => ({
      number,
      note,
      hash,
      frozenAt,
      clauses: parts.filter(({ kind }) => kind === 'numbered').length,
    })),
    may: { freeze: mayKeepText(occasion, { statement }).allowed },
  }),
});
