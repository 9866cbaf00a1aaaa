import { action } from '../../../platform/action.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { selectContact, updateContactEnd } from '../db/contacts.ts';
import { contactPlace } from '../db/places.ts';
import { mayKeepContacts } from '../permissions.ts';
import { decideContactEnd } from '../rules/contact.ts';

/** Ends a contact on its last day; it stays in the history. @de Kontakt beenden */
export const endContact = action({
  name: 'people.end-contact',
  input: input({ id: id(), version: wholeNumber(), day: day() }),
  async load(db, input) {
    const contact = await selectContact(db, input.id);
    return contact && { ...contactPlace(contact), contact };
  },
  may: mayKeepContacts,
  decide: ({ contact }, input, { today }) => decideContactEnd(contact, input, today),
  async save(db, { day: last }, _, { place, contact }) {
    await updateContactEnd(db, contact.id, last);
    return { about: `people.contact:${contact.id}`, ...place, details: { toDay: contact.toDay } };
  },
});
