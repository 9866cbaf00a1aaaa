import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import { texts } from '../texts/index.ts';
import type { Person } from '../types.ts';

export const sendLoginMail = (db: Db, person: Person, token: string, now: Date): Promise<void> => {
  const { login } = texts(person.language).mails;
  return sendMail(
    db,
    {
      to: person.email,
      person: person.id,
      subject: login.subject,
      body: fill(login.body, { name: person.name, link: `${baseAddress()}/anmelden/${token}` }),
      reason: 'people.login',
    },
    now,
  );
};
