import { z } from 'zod';
import { personOf } from '../../../shared/occasion.ts';
import { action } from '../../../platform/action.ts';
import { input, secret } from '../../../platform/form/inputs.ts';
import { deleteSession } from '../db/sessions.ts';
import { mayUseOwnSession } from '../permissions.ts';

/** Ends the session of this browser. @de Abmelden */
export const logOut = action({
  name: 'people.log-out',
  input: input({ session: secret(z.string()) }),
  load: async (_db, _input, occasion) => ({ person: personOf(occasion) }),
  may: mayUseOwnSession,
  async save(db, { session }, _occasion, { person }) {
    await deleteSession(db, Buffer.from(session, 'hex'));
    return { about: `people.person:${person}` };
  },
  browserOnly: true,
});
