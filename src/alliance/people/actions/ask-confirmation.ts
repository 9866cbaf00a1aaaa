import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { newToken } from '../../../platform/tokens.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { landOf } from '../../territory/lands.ts';
import { insertConfirmation, selectRound } from '../db/confirmations.ts';
import { selectContact } from '../db/contacts.ts';
import { contactPlace } from '../db/places.ts';
import { officeHolders } from '../facts.ts';
import { sendEssential } from '../mails/essential.ts';
import { tell } from '../mails/notice.ts';
import { mayWorkByClock } from '../permissions.ts';
import { dueStep } from '../rules/confirmation.ts';
import type { de } from '../texts/de.ts';
import { federation } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('people');

/**
 * Does what is due for one contact that nobody has confirmed for a year: asks, reminds, or tells the coordination.
 * Done twice on one day it does nothing the second time.
 *
 * @de Bitte um Bestätigung
 */
export const askConfirmation = action({
  name: 'people.ask-confirmation',
  input: input({ contact: id() }),
  async load(db, input) {
    const contact = await selectContact(db, input.contact);
    if (!contact) return null;
    const unit = await unitOf(db, contact.municipality);
    return { contact, name: unit?.name ?? contact.municipality, done: await selectRound(db, contact) };
  },
  may: mayWorkByClock,
  decide({ contact, done }, _, { today }) {
    const step = dueStep({ ...contact, done }, today);
    return step ? accept({ step }) : decline('nothing-due');
  },
  async save(db, { step }, { now, today }, { contact, name }) {
    const { place, ofCoordination } = contactPlace(contact);
    const { token, hash } = newToken();
    const since = formatLongDay(contact.confirmedOn, 'de');
    const values = { unit: contact.unit, mailbox: contact.mailbox, municipality: name, since };
    let recipients = [contact.mailbox];
    if (step === 'escalate') {
      const readers = await coordinationFor(db, ofCoordination ?? place.land, today);
      recipients = await tell(db, readers, 'confirm-escalate', { ...values, key: contact.municipality }, now);
    } else
      await sendEssential(
        db,
        { email: contact.mailbox, language: 'de', municipality: contact.municipality },
        `confirm-${step}`,
        { ...values, token },
        now,
      );
    await insertConfirmation(db, {
      contact: contact.id,
      round: contact.confirmedOn,
      step,
      day: today,
      recipients,
      hash: step === 'escalate' ? null : hash,
      now,
    });
    return { about: `people.contact:${contact.id}`, ...place, details: { step } };
  },
});

/** The coordination of the Land, or the federal one where the Land is vacant or there is none. */
const coordinationFor = async (
  db: Parameters<typeof officeHolders>[0],
  land: string | null,
  day: string,
): ReturnType<typeof officeHolders> => {
  const known = land && land !== federation ? landOf(land)?.key : undefined;
  const own = known ? await officeHolders(db, { roles: ['LK'], land: known }, day) : [];
  const holders = own.filter(({ lands }) => known !== undefined && lands.includes(known));
  return holders.length > 0 ? holders : officeHolders(db, { roles: ['K'] }, day);
};
