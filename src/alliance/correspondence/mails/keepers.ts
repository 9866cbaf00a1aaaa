import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders, withReason } from '../../people/facts.ts';
import { texts } from '../texts/index.ts';
import type { Thread } from '../types.ts';

type Kept = Pick<Thread, 'id' | 'reference' | 'subject' | 'keeper' | 'land' | 'municipality'>;

/** Tells those who keep a thread that a deadline is over, a promise is overdue, or something came in. */
export const tellKeepers = async (
  db: Db,
  kind: 'overdue' | 'promise' | 'arrived' | 'reopened',
  thread: Kept,
  more: { day: Day | null; text?: string },
  { now, today }: Pick<Occasion, 'now' | 'today'>,
): Promise<void> => {
  for (const holder of await holdersOf(db, thread, today)) {
    const { mails } = texts(holder.language);
    const mail = mails[kind];
    const values = {
      reference: thread.reference,
      subject: thread.subject,
      text: more.text ?? '',
      day: more.day ? formatLongDay(more.day, holder.language) : '',
      link: `${baseAddress()}/schriftwechsel/${thread.id}`,
    };
    await sendMail(
      db,
      {
        to: holder.email,
        person: holder.person,
        municipality: thread.municipality,
        subject: fill(mail.subject, values),
        body: withReason(fill(mail.body, values), mails.whyKeeper),
        reason: `correspondence.${kind}`,
      },
      now,
    );
  }
};

/** Where a Land coordination is vacant the federation is told. */
const holdersOf = async (db: Db, { keeper, land, municipality }: Kept, today: Day) => {
  const own =
    keeper === 'municipality'
      ? await officeHolders(db, { roles: ['AP', 'OB'], municipalities: [municipality ?? ''] }, today)
      : keeper === 'land'
        ? await officeHolders(db, { roles: ['LK'], land: land ?? '' }, today)
        : [];
  return own.length > 0 ? own : officeHolders(db, { roles: ['K'] }, today);
};
