import { sql, type Database } from '../../src/platform/database/index.ts';

export interface SentMail {
  recipient: string;
  reason: string;
  subject: string;
  body: string;
  person: number | null;
}

/** The mails in the outbox, oldest first; of one reason if it is given. */
export const mailsOf = (database: Database, reason?: string): Promise<SentMail[]> =>
  database.rows(sql`
    select recipient, reason, subject, body, person from platform.mail
    where ${reason ?? null}::text is null or reason = ${reason ?? null} order by id`);

/** The path of the first link in a mail. */
export const linkIn = (mail: SentMail | undefined): string =>
  new URL(/http\S+/.exec(mail?.body ?? '')?.[0] ?? 'http://none/').pathname;
