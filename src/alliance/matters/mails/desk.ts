import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import { officeHolders, withReason } from '../../people/facts.ts';
import { texts } from '../texts/index.ts';
import type { Desk } from '../types.ts';

/** Tells everybody at a desk that a matter lies there, or that its reply is overdue. */
export const mailDesk = async (
  db: Db,
  occasion: 'arrived' | 'overdue',
  matter: { id: number; title: string; desk: Desk; dueDay: Day },
  { now, today }: { now: Date; today: Day },
): Promise<void> => {
  for (const holder of await holdersAt(db, matter.desk, today)) {
    const { [occasion]: mail, why } = texts(holder.language).mails;
    const values = {
      id: matter.id,
      title: matter.title,
      due: formatLongDay(matter.dueDay, holder.language),
      link: `${baseAddress()}/anliegen/${matter.id}`,
    };
    await sendMail(
      db,
      {
        to: holder.email,
        person: holder.person,
        municipality: matter.desk.municipality,
        subject: fill(mail.subject, values),
        body: withReason(fill(mail.body, values), why),
        reason: `matters.${occasion}`,
      },
      now,
    );
  }
};

const holdersAt = (db: Db, { layer, municipality, land }: Desk, today: Day) => {
  switch (layer) {
    case 'municipality':
      return officeHolders(db, { roles: ['AP', 'OB'], municipalities: [municipality ?? ''] }, today);
    case 'land':
      return officeHolders(db, { roles: ['LK'], land: land ?? '' }, today);
    case 'federation':
      return officeHolders(db, { roles: ['K'] }, today);
  }
};
