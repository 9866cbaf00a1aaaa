import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { withReason } from '../facts.ts';
import { texts } from '../texts/index.ts';
import type { de } from '../texts/de.ts';

export type MailKey = keyof typeof de.mails;
type Values = Record<string, string | number>;

/** A mail of this context in the reader's language; `{base}` is the address of this installation. */
export const compose = (key: MailKey, language: Language, values: Values) => {
  const { mails, mailReasons, roles } = texts(language);
  const office = roles[values['office'] as keyof typeof roles] ?? '';
  const all = { base: baseAddress(), ...values, office };
  return {
    reason: `people.${key}`,
    subject: fill(mails[key].subject, all),
    body: fill(mails[key].body, all),
    why: fill(mailReasons[key], all),
  };
};

/** Sends what must arrive whatever volume of notices somebody chose: links, security, questions only they can answer. */
export const sendEssential = (
  db: Db,
  to: { email: string; id?: number | null; language: Language; municipality?: string | null },
  key: MailKey,
  values: Values,
  now: Date,
): Promise<void> => {
  const { why, body, ...mail } = compose(key, to.language, values);
  const { id: person = null, municipality = null } = to;
  return sendMail(db, { ...mail, to: to.email, person, municipality, body: withReason(body, why) }, now);
};
