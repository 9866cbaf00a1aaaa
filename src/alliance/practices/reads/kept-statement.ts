import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectDemand } from '../db/catalogues.ts';
import { selectStatement } from '../db/progress.ts';
import { mayKeepPractice } from '../permissions.ts';

/** One statement that may be taken back. */
export const keptStatement = read({
  name: 'practices.kept-statement',
  input: input({ id: id() }),
  async load(db, input) {
    const statement = await selectStatement(db, input.id);
    return (
      statement && { place: statement, statement, demand: (await selectDemand(db, statement.demand)) ?? null }
    );
  },
  may: mayKeepPractice,
  show: ({ statement, demand }) => ({ ...statement, title: demand?.title ?? '' }),
});
