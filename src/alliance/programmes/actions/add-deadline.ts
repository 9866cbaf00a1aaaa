import { action } from '../../../platform/action.ts';
import { day, id, input, text } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertDeadline } from '../db/history.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';

/** Names a day by which something must be done under a programme. @de Frist eintragen */
export const addDeadline = action({
  name: 'programmes.add-deadline',
  input: input({ programme: id(), day: day(), what: text(300), source: text(500) }),
  load: (db, { programme }, { today }) => keptProgramme(db, programme, today),
  may: mayKeepProgramme,
  async save(db, deed, occasion, { place }) {
    await insertDeadline(db, deed, { now: occasion.now, by: personOf(occasion) });
    await touchProgramme(db, deed.programme, occasion.today);
    return { about: `programmes.programme:${deed.programme}`, ...place };
  },
});
