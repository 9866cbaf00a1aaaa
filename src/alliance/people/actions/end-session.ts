import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { deleteSessionOf } from '../db/sessions.ts';
import { mayUseOwnSession } from '../permissions.ts';

/** Ends one of one's own sessions, for example on a lost device. @de Sitzung beenden */
export const endSession = action({
  name: 'people.end-session',
  input: input({ person: id(), session: text(16) }),
  load: async (_db, { person }) => ({ person }),
  may: mayUseOwnSession,
  async save(db, { person, session }) {
    await deleteSessionOf(db, person, session);
    return { about: `people.person:${person}` };
  },
});
