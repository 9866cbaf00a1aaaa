import { action } from '../../../platform/action.ts';
import {
  choice,
  email,
  id,
  input,
  optional,
  personal,
  text,
  unitKey,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { audiences } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { landOf } from '../../territory/lands.ts';
import { insertContact } from '../db/contacts.ts';
import { selectNameable } from '../db/nameable.ts';
import { mayKeepContacts } from '../permissions.ts';
import { decideContact } from '../rules/contact.ts';

/** Writes down how a municipality, or the coordination of a Land that sits there, is reached. @de Kontakt eintragen */
export const addContact = action({
  name: 'people.add-contact',
  input: input({
    municipality: unitKey(),
    land: optional(text(2)),
    unit: text(120),
    mailbox: email(),
    phone: personal(optional(text(40))),
    phoneAudience: choice(audiences).default('members'),
    person: optional(id()),
    nameAudience: choice(audiences).default('members'),
    position: wholeNumber(1, 99).default(1),
  }),
  async load(db, { municipality, land }, { today }) {
    const unit = await unitOf(db, municipality);
    if (!unit || unit.kind === 'land') return null;
    return {
      place: { municipality, land: unit.land ?? landOf(municipality)?.key ?? null },
      ofCoordination: land,
      nameable: await selectNameable(db, { municipality, land }, today),
    };
  },
  may: mayKeepContacts,
  decide: (facts, input) => decideContact(facts, input),
  async save(db, contact, { today }, { place }) {
    const id = await insertContact(db, { ...contact, fromDay: today });
    return { about: `people.contact:${id}`, ...place, reply: { id } };
  },
});
