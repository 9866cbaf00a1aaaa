import { action } from '../../../platform/action.ts';
import { email, id, input, personal } from '../../../platform/form/inputs.ts';
import { newToken } from '../../../platform/tokens.ts';
import { insertEmailChange } from '../db/email-changes.ts';
import { selectPerson } from '../db/persons.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayUseOwnSession } from '../permissions.ts';

/** For so long the link to a new address counts. */
const linkHours = 24;

/**
 * Asks for another address: it counts once its owner has opened the link that goes there. The old one is told.
 *
 * @de E-Mail-Adresse ändern
 */
export const changeEmail = action({
  name: 'people.change-email',
  input: input({ person: id(), email: personal(email()) }),
  async load(db, { person }) {
    const known = await selectPerson(db, person);
    return known && { person, known };
  },
  may: mayUseOwnSession,
  async save(db, { email: next }, { now }, { known }) {
    const { token, hash } = newToken();
    const expiresAt = new Date(now.getTime() + linkHours * 3_600_000);
    await insertEmailChange(db, { hash, person: known.id, email: next, now, expiresAt });
    await sendEssential(db, { ...known, email: next }, 'email-confirm', { name: known.name, token }, now);
    await sendEssential(db, known, 'email-asked', { name: known.name }, now);
    return { about: `people.person:${known.id}` };
  },
  essential: true,
});
