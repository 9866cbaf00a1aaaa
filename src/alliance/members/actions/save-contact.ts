import { action } from '../../../platform/action.ts';
import {
  email,
  id,
  input,
  optional,
  personal,
  secret,
  text,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { insertContact, updateContact } from '../db/application-contacts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideEdit } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** A unit that the alliance shall reach: a new one, or a known one (`contact`) with other values. @de Ansprechstelle angeben */
export const saveContact = action({
  name: 'members.save-contact',
  input: input({
    token: secret(text(200)),
    version: wholeNumber(),
    contact: optional(id()),
    unit: text(120),
    mailbox: personal(email()),
    phone: optional(personal(text(60))),
    name: optional(personal(text(120))),
    loginEmail: optional(personal(email())),
  }),
  load: (db, { token }) => lockFileByLink(db, token),
  may: mayUseLink,
  decide(facts, deed) {
    if (deed.contact !== null && !facts.contacts.some((one) => one.id === deed.contact))
      return decline('contact-unknown');
    return decideEdit(facts, deed);
  },
  async save(db, { contact, ...values }, { now }, { application, place }) {
    if (contact === null) await insertContact(db, application.id, values);
    else await updateContact(db, application.id, { ...values, id: contact });
    await updateApplication(db, application.id, {}, now);
    return { about: `members.application:${application.id}`, ...place };
  },
});
