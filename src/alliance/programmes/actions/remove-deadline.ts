import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { deleteDeadline, selectDeadlines } from '../db/history.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';

/** Removes a deadline that no longer holds; it stays on the record. @de Frist entfernen */
export const removeDeadline = action({
  name: 'programmes.remove-deadline',
  input: input({ programme: id(), deadline: id() }),
  async load(db, { programme, deadline }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    const entry = kept && (await selectDeadlines(db, programme)).find((one) => one.id === deadline);
    return entry && { ...kept, entry };
  },
  may: mayKeepProgramme,
  async save(db, { programme, deadline }, { today }, { place, entry }) {
    await deleteDeadline(db, deadline);
    await touchProgramme(db, programme, today);
    return { about: `programmes.programme:${programme}`, ...place, details: { before: entry } };
  },
});
