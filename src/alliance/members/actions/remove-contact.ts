import { action } from '../../../platform/action.ts';
import { id, input, secret, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { deleteContact } from '../db/application-contacts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideEdit } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** @de Ansprechstelle entfernen */
export const removeContact = action({
  name: 'members.remove-contact',
  input: input({ token: secret(text(200)), version: wholeNumber(), contact: id() }),
  load: (db, { token }) => lockFileByLink(db, token),
  may: mayUseLink,
  decide: (facts, deed) =>
    facts.contacts.some((one) => one.id === deed.contact)
      ? decideEdit(facts, deed)
      : decline('contact-unknown'),
  async save(db, { contact }, { now }, { application, place }) {
    await deleteContact(db, application.id, contact);
    await updateApplication(db, application.id, {}, now);
    return { about: `members.application:${application.id}`, ...place };
  },
});
