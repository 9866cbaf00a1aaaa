import { type Db, sql } from '../../../platform/database/index.ts';
import type { MailboxMark } from '../../../platform/mail/mailbox.ts';

/** Up to which mail a mailbox was looked through; null before the first time. */
export const selectMark = async (db: Db, mailbox: string): Promise<MailboxMark | null> =>
  (await db.row<MailboxMark>(
    sql`select validity, last_uid as uid from correspondence.mailbox where name = ${mailbox}`,
  )) ?? null;

export const setMark = (db: Db, mailbox: string, { validity, uid }: MailboxMark): Promise<number> =>
  db.run(sql`
    insert into correspondence.mailbox (name, validity, last_uid) values (${mailbox}, ${validity}, ${uid})
    on conflict (name) do update set validity = excluded.validity, last_uid = excluded.last_uid`);
