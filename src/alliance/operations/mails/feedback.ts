import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import { texts } from '../texts/index.ts';
import type { Feedback } from '../types.ts';

/** Tells the office what a reader wrote. */
export const mailFeedback = (
  db: Db,
  to: { person: number; email: string; language: 'de' | 'en' },
  { text, page, email }: Pick<Feedback, 'text' | 'page' | 'email'>,
  now: Date,
): Promise<void> => {
  const { feedback } = texts(to.language).mails;
  const values = {
    text,
    page: page ?? '–',
    email: email ?? '–',
    link: `${baseAddress()}/betrieb/rueckmeldungen`,
  };
  return sendMail(
    db,
    {
      to: to.email,
      person: to.person,
      subject: feedback.subject,
      body: fill(feedback.body, values),
      reason: 'operations.feedback',
    },
    now,
  );
};
