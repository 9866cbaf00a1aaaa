import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, secret } from '../../../platform/form/inputs.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { selectConfirmationLink } from '../db/confirmations.ts';
import { selectContact, updateConfirmed } from '../db/contacts.ts';
import { contactPlace } from '../db/places.ts';
import { mayUseLink } from '../permissions.ts';
import { decideConfirmation } from '../rules/confirmation-link.ts';

/** Says by the link of a mail that a contact still holds; needs no log-in. @de Kontakt per Link bestätigen */
export const confirmByLink = action({
  name: 'people.confirm-by-link',
  input: input({ token: secret(z.string().min(1).max(200)) }),
  async load(db, { token }) {
    const link = (await selectConfirmationLink(db, hashOfToken(token))) ?? null;
    return { link, contact: link ? ((await selectContact(db, link.contact)) ?? null) : null };
  },
  may: mayUseLink,
  decide: (facts, input, { today }) => decideConfirmation(facts, input, today),
  async save(db, _, { today }, { contact }) {
    if (!contact) throw new Error('confirmed without a contact');
    await updateConfirmed(db, contact.id, today);
    return { about: `people.contact:${contact.id}`, ...contactPlace(contact).place };
  },
  browserOnly: true,
});
