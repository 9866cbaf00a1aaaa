import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectContact } from '../db/contacts.ts';
import { selectNameable } from '../db/nameable.ts';
import { contactPlace } from '../db/places.ts';
import { mayKeepContacts } from '../permissions.ts';

/** One contact, for those who keep it. @de Kontakt */
export const contact = read({
  name: 'people.contact',
  input: input({ id: id() }),
  async load(db, input, { today }) {
    const found = await selectContact(db, input.id);
    return (
      found && { ...contactPlace(found), contact: found, nameable: await selectNameable(db, found, today) }
    );
  },
  may: mayKeepContacts,
  show: ({ contact: found, nameable }, { today }) => ({
    today,
    contact: found,
    nameable: nameable.map(({ id: number, name }) => ({ id: number, name })),
  }),
});
