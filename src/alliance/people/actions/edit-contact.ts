import { action } from '../../../platform/action.ts';
import {
  choice,
  email,
  id,
  input,
  optional,
  personal,
  text,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { audiences } from '../../../shared/occasion.ts';
import { contactPlace } from '../db/places.ts';
import { selectContact, updateContact } from '../db/contacts.ts';
import { selectNameable } from '../db/nameable.ts';
import { mayKeepContacts } from '../permissions.ts';
import { decideChange, decideContact } from '../rules/contact.ts';

/** Changes a contact, and confirms it by that. @de Kontakt ändern */
export const editContact = action({
  name: 'people.edit-contact',
  input: input({
    id: id(),
    version: wholeNumber(),
    unit: text(120),
    mailbox: email(),
    phone: personal(optional(text(40))),
    phoneAudience: choice(audiences),
    person: optional(id()),
    nameAudience: choice(audiences),
    position: wholeNumber(1, 99).default(1),
  }),
  async load(db, input, { today }) {
    const contact = await selectContact(db, input.id);
    if (!contact) return null;
    return { ...contactPlace(contact), contact, nameable: await selectNameable(db, contact, today) };
  },
  may: mayKeepContacts,
  decide(facts, input, { today }) {
    const change = decideChange(facts.contact, input, today);
    return change.accepted ? decideContact(facts, input) : change;
  },
  async save(db, edit, { today }, { place, contact }) {
    await updateContact(db, contact.id, edit, today);
    return {
      about: `people.contact:${contact.id}`,
      ...place,
      reply: { version: contact.version + 1 },
      details: { unit: contact.unit, mailbox: contact.mailbox, person: contact.person },
    };
  },
});
