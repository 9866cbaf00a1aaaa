import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import { selectPerson } from '../../people/facts.ts';
import { texts } from '../texts/index.ts';
import type { Suggestion } from '../types.ts';

/** Tells whoever suggested something what became of it. */
export const mailAnswer = async (
  db: Db,
  suggestion: Suggestion,
  answer: string,
  now: Date,
): Promise<void> => {
  const person = await selectPerson(db, suggestion.suggestedBy);
  if (!person) return;
  const mail = texts(person.language).mails.answer;
  const values = {
    name: person.name,
    title: suggestion.title,
    answer,
    link: `${baseAddress()}/gute-praxis/vorschlaege`,
  };
  await sendMail(
    db,
    {
      to: person.email,
      person: person.id,
      subject: fill(mail.subject, values),
      body: fill(mail.body, values),
      reason: 'practices.answer',
    },
    now,
  );
};
