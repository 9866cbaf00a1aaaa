import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { contactsOf, officeHolders, withReason } from '../../people/facts.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { insertNotice } from '../db/notices.ts';
import type { Survey } from '../types.ts';
import { compose, tellHolder } from './compose.ts';

/**
 * Writes to the contacts and heads of municipalities, each as they chose to be told; where nobody holds an office, to the
 * functional mailbox. Every mail is noted, so that it can be looked up who got which.
 */
export const writeToMembers = async (
  db: Db,
  survey: Survey,
  kind: 'invitation' | 'reminder',
  municipalities: readonly string[],
  { now, today }: Occasion,
): Promise<void> => {
  if (municipalities.length === 0) return;
  const names = await nameOfUnits(db, [...municipalities]);
  const holders = Map.groupBy(
    await officeHolders(db, { roles: ['AP', 'OB'], municipalities }, today),
    ({ municipality }) => municipality,
  );
  const alone = municipalities.filter((key) => !holders.has(key));
  const mailboxes = new Map(
    // the first contact in the municipality's own order wins
    (await contactsOf(db, alone, today))
      .toReversed()
      .map(({ municipality, mailbox }) => [municipality, mailbox]),
  );
  for (const municipality of municipalities) {
    const place = names.get(municipality) ?? municipality;
    const noted = { municipality, land: municipality.slice(0, 2), kind, day: today };
    const people = new Map((holders.get(municipality) ?? []).map((holder) => [holder.person, holder]));
    for (const holder of people.values()) {
      await tellHolder(db, holder, survey, kind, { place }, now);
      await insertNotice(db, survey.id, { ...noted, person: holder.person, mailbox: null });
    }
    const mailbox = people.size === 0 ? mailboxes.get(municipality) : undefined;
    if (mailbox === undefined) continue;
    const { why, ...mail } = compose(survey, kind, 'de', { place, name: place });
    await sendMail(db, { ...mail, to: mailbox, municipality, body: withReason(mail.body, why) }, now);
    await insertNotice(db, survey.id, { ...noted, person: null, mailbox });
  }
};
