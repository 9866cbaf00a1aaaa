import { type Db, sql } from '../../../platform/database/index.ts';

export const insertInterestMail = (db: Db, mailbox: string, now: Date): Promise<number> =>
  db.run(sql`insert into members.interest_mail (mailbox, sent_at) values (${mailbox}, ${now})`);

export const countInterestMails = async (db: Db, mailbox: string, since: Date): Promise<number> =>
  (
    await db.one<{ count: number }>(
      sql`select count(*)::int as count from members.interest_mail where mailbox = ${mailbox} and sent_at > ${since}`,
    )
  ).count;

export const deleteInterestMailsBefore = (db: Db, before: Date): Promise<number> =>
  db.run(sql`delete from members.interest_mail where sent_at <= ${before}`);
