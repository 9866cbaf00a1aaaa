import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, secret } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { deleteOtherSessions } from '../db/sessions.ts';
import { mayUseOwnSession } from '../permissions.ts';

/** Ends all of one's own sessions but the one in this browser. @de Alle anderen Sitzungen beenden */
export const endOtherSessions = action({
  name: 'people.end-other-sessions',
  input: input({ session: secret(z.string().max(200)) }),
  load: async (_db, _input, occasion) => ({ person: personOf(occasion) }),
  may: mayUseOwnSession,
  async save(db, { session }, _, { person }) {
    if (person !== null) await deleteOtherSessions(db, person, Buffer.from(session, 'hex'));
    return { about: `people.person:${person}` };
  },
  browserOnly: true,
});
