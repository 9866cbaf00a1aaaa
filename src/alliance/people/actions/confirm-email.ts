import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, secret } from '../../../platform/form/inputs.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { dropLoginLinks, selectEmailChange, useEmailChange } from '../db/email-changes.ts';
import { selectPerson, selectPersonByEmail, updateEmail } from '../db/persons.ts';
import { deleteOtherSessions } from '../db/sessions.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayUseLink } from '../permissions.ts';
import { faultOfLink } from '../rules/link.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Makes the new address count; every session and open log-in link ends with the old one. @de Neue E-Mail-Adresse bestätigen */
export const confirmEmail = action({
  name: 'people.confirm-email',
  input: input({ token: secret(z.string().min(1).max(200)) }),
  async load(db, { token }) {
    const hash = hashOfToken(token);
    const change = (await selectEmailChange(db, hash)) ?? null;
    return {
      hash,
      change,
      person: change && ((await selectPerson(db, change.person)) ?? null),
      taken: change ? (await selectPersonByEmail(db, change.email)) !== undefined : false,
    };
  },
  may: mayUseLink,
  decide({ hash, change, person, taken }, _, { now }) {
    const fault = faultOfLink(change, now);
    if (fault || !change || !person) return fault ?? decline('link-unknown');
    return taken ? decline('email-taken') : accept({ hash, person, email: change.email });
  },
  async save(db, { hash, person, email }, { now }) {
    await useEmailChange(db, hash, now);
    await updateEmail(db, person, email);
    await dropLoginLinks(db, person.id, now);
    await deleteOtherSessions(db, person.id, null);
    await sendEssential(db, person, 'email-changed', { name: person.name }, now);
    return { about: `people.person:${person.id}` };
  },
  conflicts: { person_email: 'people.email-taken' },
  browserOnly: true,
});
