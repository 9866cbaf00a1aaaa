import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { texts } from '../texts/index.ts';

/** Writes to the municipality's contacts; where it has none, to the coordination of its Land, else of the federation. */
export const remind = async (
  db: Db,
  kind: 'evaluation' | 'review',
  due: { municipality: string; land: string | null; title: string; dueOn: Day; path: string },
  { now, today }: Occasion,
): Promise<void> => {
  const place = (await unitOf(db, due.municipality))?.name ?? due.municipality;
  for (const holder of await recipients(db, due, today)) {
    const mail = texts(holder.language).mails[kind];
    const values = {
      name: holder.name,
      place,
      title: due.title,
      day: formatLongDay(due.dueOn, holder.language),
      link: `${baseAddress()}${due.path}`,
    };
    await sendMail(
      db,
      {
        to: holder.email,
        person: holder.person,
        municipality: due.municipality,
        subject: fill(mail.subject, values),
        body: fill(mail.body, values),
        reason: `practices.${kind}`,
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
