import type { Db } from '../database/index.ts';
import { sql } from '../database/index.ts';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text; addresses in it become links in the reader's program. */
  body: string;
  /** Why this person gets it, as a key that the mail log explains. */
  reason: string;
  person?: number | null;
  municipality?: string | null;
  sendAt?: Date;
  attachments?: { name: string; type: string; base64: string }[];
  headers?: Record<string, string>;
}

/** Writes a mail to the outbox in the caller's transaction: it goes out if and only if the change is stored. */
export const sendMail = async (db: Db, mail: Mail, now: Date): Promise<void> => {
  await db.run(sql`
    with mail as (insert into platform.mail
      (created_at, send_at, recipient, person, municipality, reason, subject, body, attachments, headers)
    values (${now}, ${mail.sendAt ?? now}, ${mail.to}, ${mail.person ?? null}, ${mail.municipality ?? null},
      ${mail.reason}, ${mail.subject}, ${mail.body}, ${JSON.stringify(mail.attachments ?? [])},
      ${JSON.stringify(mail.headers ?? {})}))
    select pg_notify('hafen', 'mail')`);
};
