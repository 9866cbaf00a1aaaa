import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { email, input, personal, secret, text } from '../../../platform/form/inputs.ts';
import { hashOfToken, newToken } from '../../../platform/tokens.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { hasFederalOffice, insertOffice } from '../db/offices.ts';
import { insertPerson } from '../db/persons.ts';
import { insertSession } from '../db/sessions.ts';
import { deleteSetUpHash, selectSetUpHash } from '../db/set-up.ts';
import { maySetUp } from '../permissions.ts';
import type { de } from '../texts/de.ts';
import { freshMinutes } from '../rules/log-in.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Makes the first person of an empty installation, with the federal office. @de Einrichten */
export const setUp = action({
  name: 'people.set-up',
  input: input({ token: secret(z.string().max(200)), name: personal(text(120)), email: personal(email()) }),
  load: async (db) => ({ hasFederalOffice: await hasFederalOffice(db), hash: await selectSetUpHash(db) }),
  may: maySetUp,
  decide: ({ hash }, input) =>
    hash?.equals(hashOfToken(input.token)) ? accept(input) : decline('link-unknown'),
  async save(db, { name, email: address }, { now, today }) {
    await deleteSetUpHash(db);
    const person = await insertPerson(db, { name, email: address, now });
    const office = await insertOffice(
      db,
      {
        person,
        role: 'K',
        municipality: null,
        lands: [],
        title: '',
        organisation: null,
        fromDay: today,
        toDay: null,
      },
      now,
    );
    const session = newToken();
    const freshUntil = new Date(now.getTime() + freshMinutes * 60_000);
    await insertSession(db, { hash: session.hash, person, office, now, freshUntil });
    return { about: `people.person:${person}`, reply: { session: session.token } };
  },
  browserOnly: true,
});
