import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import { selectPerson, withReason } from '../../people/facts.ts';
import { texts } from '../texts/index.ts';
import type { Matter } from '../types.ts';

/** Tells the person who raised a matter that there is an answer. */
export const mailAnswer = async (db: Db, matter: Matter, answer: string, now: Date): Promise<void> => {
  const person = await selectPerson(db, matter.raisedBy);
  if (!person) return;
  const { answered, why } = texts(person.language).mails;
  const values = {
    id: matter.id,
    title: matter.title,
    name: person.name,
    answer,
    link: `${baseAddress()}/anliegen/${matter.id}`,
  };
  await sendMail(
    db,
    {
      to: person.email,
      person: person.id,
      subject: fill(answered.subject, values),
      body: withReason(fill(answered.body, values), why),
      reason: 'matters.answered',
    },
    now,
  );
};
