import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders, withReason } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { texts } from '../texts/index.ts';
import type { Offer, Overload } from '../types.ts';

/** Asks for a confirmation before an offer ends or once it was long not confirmed; tells that it has ended, or paused for want of a mandate. */
export const remind = (
  db: Db,
  kind: 'confirm' | 'old' | 'expired' | 'uncovered',
  offer: Offer,
  occasion: Occasion,
  more: { reason?: string } = {},
): Promise<void> => {
  const day = kind === 'old' ? offer.confirmedOn : offer.validTo;
  return write(db, kind, { ...offer, day, path: `/angebote/${offer.id}`, ...more }, occasion);
};

/** Tells that an overload notice is over and the offers wait to be resumed. */
export const tellOverload = (db: Db, notice: Overload, occasion: Occasion): Promise<void> =>
  write(
    db,
    'overload-over',
    {
      ...notice,
      day: notice.untilDay ?? occasion.today,
      path: `/angebote/kommune/${notice.municipality}`,
    },
    occasion,
  );

/** To the head and the contacts of the municipality; where it has none, to the coordination of its Land, else of the federation. */
const write = async (
  db: Db,
  kind: 'confirm' | 'old' | 'expired' | 'uncovered' | 'overload-over',
  about: { municipality: string; land: string | null; day: Day; path: string; reason?: string },
  { now, today }: Occasion,
): Promise<void> => {
  const place = (await unitOf(db, about.municipality))?.name ?? about.municipality;
  for (const holder of await recipients(db, about, today)) {
    const { [kind]: mail, why } = texts(holder.language).mails;
    const values = {
      name: holder.name,
      place,
      day: formatLongDay(about.day, holder.language),
      reason: about.reason ?? '',
      link: `${baseAddress()}${about.path}`,
    };
    await sendMail(
      db,
      {
        to: holder.email,
        person: holder.person,
        municipality: about.municipality,
        subject: fill(mail.subject, values),
        body: withReason(fill(mail.body, values), fill(why, values)),
        reason: `offers.${kind}`,
      },
      now,
    );
  }
};

const recipients = async (
  db: Db,
  { municipality, land }: { municipality: string; land: string | null },
  today: Day,
) => {
  const own = await officeHolders(db, { roles: ['AP', 'OB'], municipalities: [municipality] }, today);
  if (own.length > 0) return own;
  const coordinating = land === null ? [] : await officeHolders(db, { roles: ['LK'], land }, today);
  return coordinating.length > 0 ? coordinating : officeHolders(db, { roles: ['K'] }, today);
};
