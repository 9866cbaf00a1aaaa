import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import { authorityOf, withReason } from '../../people/facts.ts';
import { newLink } from '../db/links.ts';
import { texts } from '../texts/index.ts';

/**
 * Sends a message to the mailbox of an authority, with a link under which the thread can be read and answered without a
 * log-in. German: the authorities of this alliance are.
 */
export const mailAuthority = async (
  db: Db,
  thread: { id: number; reference: string; authority: number; subject: string; deadline: Day | null },
  message: { text: string; author: string; isReminder: boolean },
  now: Date,
): Promise<void> => {
  const authority = await authorityOf(db, thread.authority);
  if (!authority) return;
  const { mails } = texts('de');
  const mail = message.isReminder ? mails.reminder : mails.letter;
  const values = {
    reference: thread.reference,
    subject: thread.subject,
    salutation: authority.salutation ?? mails.salutation,
    text: message.text,
    author: message.author,
    deadline: thread.deadline ? fill(mails.deadline, { day: formatLongDay(thread.deadline, 'de') }) : '',
    link: `${baseAddress()}/schriftwechsel/antwort/${await newLink(db, thread.id, now)}`,
  };
  await sendMail(
    db,
    {
      to: authority.mailbox,
      subject: fill(mail.subject, values),
      body: withReason(fill(mail.body, values), mails.whyAuthority),
      reason: message.isReminder ? 'correspondence.reminder' : 'correspondence.letter',
    },
    now,
  );
};
