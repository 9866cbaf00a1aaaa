import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { email, input, optional, personal, secret, text } from '../../../platform/form/inputs.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { selectConfirmationLink } from '../db/confirmations.ts';
import { selectContact, updateReach } from '../db/contacts.ts';
import { contactPlace } from '../db/places.ts';
import { officeHolders } from '../facts.ts';
import { tell } from '../mails/notice.ts';
import { mayUseLink } from '../permissions.ts';
import { decideConfirmation } from '../rules/confirmation-link.ts';

/**
 * Corrects by the link of a mail how a contact is reached; needs no log-in. The people of the municipality are told, so
 * that nobody can quietly turn its mail elsewhere.
 *
 * @de Kontakt per Link ändern
 */
export const correctByLink = action({
  name: 'people.correct-by-link',
  input: input({
    token: secret(z.string().min(1).max(200)),
    unit: text(120),
    mailbox: email(),
    phone: personal(optional(text(40))),
  }),
  async load(db, { token }) {
    const link = (await selectConfirmationLink(db, hashOfToken(token))) ?? null;
    return { link, contact: link ? ((await selectContact(db, link.contact)) ?? null) : null };
  },
  may: mayUseLink,
  decide: (facts, input, { today }) => decideConfirmation(facts, input, today),
  async save(db, edit, { now, today }, { contact }) {
    if (!contact) throw new Error('corrected without a contact');
    await updateReach(db, contact.id, edit, today);
    const { place } = contactPlace(contact);
    const own = await officeHolders(
      db,
      { roles: ['AP', 'OB'], municipalities: [contact.municipality] },
      today,
    );
    const values = { unit: edit.unit, mailbox: edit.mailbox, before: contact.mailbox };
    await tell(db, own, 'contact-corrected', { ...values, municipality: contact.municipality }, now);
    return {
      about: `people.contact:${contact.id}`,
      ...place,
      details: { unit: contact.unit, mailbox: contact.mailbox },
    };
  },
  browserOnly: true,
});
