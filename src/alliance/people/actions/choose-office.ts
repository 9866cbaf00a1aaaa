import { z } from 'zod';
import { personOf } from '../../../shared/occasion.ts';
import { action } from '../../../platform/action.ts';
import { id, input, secret } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { updateSessionOffice } from '../db/sessions.ts';
import { mayUseOwnSession } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Says in which of their offices somebody acts from now on in this browser. @de Amt wechseln */
export const chooseOffice = action({
  name: 'people.choose-office',
  input: input({ session: secret(z.string()), office: id() }),
  load: async (_db, _input, occasion) => ({
    person: personOf(occasion),
    offices: occasion.actor.kind === 'person' ? occasion.actor.offices : [],
  }),
  may: mayUseOwnSession,
  decide: ({ offices }, input) =>
    offices.some(({ id: office }) => office === input.office)
      ? accept(input)
      : decline('not-your-office-to-choose'),
  async save(db, { session, office }, _occasion, { person }) {
    await updateSessionOffice(db, Buffer.from(session, 'hex'), office);
    return { about: `people.person:${person}` };
  },
  browserOnly: true,
});
