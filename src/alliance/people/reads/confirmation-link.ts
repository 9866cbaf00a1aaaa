import { z } from 'zod';
import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { hashOfToken } from '../../../platform/tokens.ts';
import { selectConfirmationLink } from '../db/confirmations.ts';
import { selectContact } from '../db/contacts.ts';
import { mayUseLink } from '../permissions.ts';
import { decideConfirmation } from '../rules/confirmation-link.ts';

/** The contact that a link of the campaign asks about, or why the link no longer counts. @de Link zur Bestätigung */
export const confirmationLink = read({
  name: 'people.confirmation-link',
  input: input({ token: z.string().min(1).max(200) }),
  async load(db, { token }) {
    const link = (await selectConfirmationLink(db, hashOfToken(token))) ?? null;
    return { link, contact: link ? ((await selectContact(db, link.contact)) ?? null) : null };
  },
  may: mayUseLink,
  show({ link, contact }, { today }) {
    const decision = decideConfirmation({ link, contact }, {}, today);
    const usable = decision.accepted && contact !== null;
    return {
      refusal: decision.accepted ? null : decision.reason,
      contact: usable
        ? {
            municipality: contact.municipality,
            unit: contact.unit,
            mailbox: contact.mailbox,
            phone: contact.phone,
            confirmedOn: contact.confirmedOn,
          }
        : null,
    };
  },
});
