import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { selectStatement, voidStatement } from '../db/progress.ts';
import { mayKeepPractice } from '../permissions.ts';

/** Takes a statement back that was wrong; the record keeps it. @de Angabe zurücknehmen */
export const voidProgress = action({
  name: 'practices.void-progress',
  input: input({ id: id(), reason: longText(500) }),
  async load(db, input) {
    const statement = await selectStatement(db, input.id);
    return statement && { place: statement, statement };
  },
  may: mayKeepPractice,
  async save(db, deed, { now }, { statement }) {
    await voidStatement(db, deed.id, deed.reason, now);
    const { municipality, land } = statement;
    return { about: `practices.progress:${municipality}`, municipality, land, details: { taken: statement } };
  },
});
