import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { selectContact, updateConfirmed } from '../db/contacts.ts';
import { contactPlace } from '../db/places.ts';
import { mayKeepContacts } from '../permissions.ts';
import { decideChange } from '../rules/contact.ts';

/** Says that a contact still holds. @de Kontakt bestätigen */
export const confirmContact = action({
  name: 'people.confirm-contact',
  input: input({ id: id(), version: wholeNumber() }),
  async load(db, input) {
    const contact = await selectContact(db, input.id);
    return contact && { ...contactPlace(contact), contact };
  },
  may: mayKeepContacts,
  decide: ({ contact }, input, { today }) => decideChange(contact, input, today),
  async save(db, _, { today }, { place, contact }) {
    await updateConfirmed(db, contact.id, today);
    return {
      about: `people.contact:${contact.id}`,
      ...place,
      details: { confirmedOn: contact.confirmedOn },
    };
  },
});
