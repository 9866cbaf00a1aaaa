import { input, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { audienceOf, mayRead } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectContactsOf } from '../db/contacts.ts';
import { selectNameable } from '../db/nameable.ts';
import { contactPlace } from '../db/places.ts';
import { mayKeepContacts } from '../permissions.ts';
import { parametersOn } from '../rules/confirmation.ts';

/** The contacts of a municipality, standing and former, for those who keep them. @de Kontakte pflegen */
export const municipalityContacts = read({
  name: 'people.municipality-contacts',
  input: input({ municipality: unitKey() }),
  async load(db, { municipality }, { today }) {
    const unit = await unitOf(db, municipality);
    if (!unit || unit.kind === 'land') return null;
    return {
      ...contactPlace({ municipality, land: null }),
      unit,
      contacts: await selectContactsOf(db, municipality),
      nameable: await selectNameable(db, { municipality, land: null }, today),
    };
  },
  may: mayKeepContacts,
  show({ unit, contacts, nameable }, occasion) {
    const { actor, today } = occasion;
    const reader = audienceOf(actor, { municipality: unit.key, land: unit.land ?? '' });
    const staleFrom = addMonths(today, -parametersOn(today).afterMonths);
    return {
      today,
      municipality: unit.key,
      name: unit.name,
      nameable: nameable.map(({ id, name }) => ({ id, name })),
      contacts: contacts.map((contact) => ({
        ...contact,
        phone: mayRead(reader, contact.phoneAudience) ? contact.phone : null,
        personName: mayRead(reader, contact.nameAudience) ? contact.personName : null,
        isOver: contact.toDay !== null && contact.toDay < today,
        isStale: contact.confirmedOn <= staleFrom,
        mayKeep: mayKeepContacts(occasion, contactPlace(contact)).allowed,
      })),
    };
  },
});
