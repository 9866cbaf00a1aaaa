import { type Db, sql } from '../../../platform/database/index.ts';
import { type Mail, sendMail } from '../../../platform/mail/send.ts';
import type { Delivery } from '../types.ts';

/** Something that somebody should know but that needs nobody at once. */
export interface Notice extends Omit<Mail, 'to' | 'person'> {
  /** Why this person gets it, as a whole sentence in their language; stands at the end of the mail. */
  why: string;
}

/**
 * Tells a person something at once, in their collected mail, or not at all, as `deliveryOf(person.notices)` says. What
 * they do not want is noted without its text, so that they can see what was kept back.
 * Essential mail does not come here but goes out through `sendMail`.
 */
export const notify = async (
  db: Db,
  to: { person: number; email: string },
  delivery: Delivery,
  notice: Notice,
  now: Date,
): Promise<void> => {
  const { why, ...mail } = notice;
  if (delivery === 'now')
    await sendMail(db, { ...mail, to: to.email, person: to.person, body: withReason(mail.body, why) }, now);
  else
    await db.run(sql`
      insert into people.notice (person, created_at, reason, subject, body, why, digest)
      values (${to.person}, ${now}, ${mail.reason}, ${mail.subject}, ${delivery === 'never' ? '' : mail.body}, ${why},
        ${delivery})`);
};

/** Every mail says at its end why the reader gets it. */
export const withReason = (body: string, why: string): string => `${body.trimEnd()}\n\n--\n${why}\n`;

export interface WaitingNotice {
  id: number;
  person: number;
  createdAt: Date;
  subject: string;
  body: string;
  why: string;
}

export const selectWaitingNotices = (
  db: Db,
  person: number,
  digest: 'daily' | 'weekly',
): Promise<WaitingNotice[]> =>
  db.rows(sql`
    select id, person, created_at as "createdAt", subject, body, why from people.notice
    where person = ${person} and digest = ${digest} and sent_at is null order by id for update`);

/** Persons for whom a collected mail is due. */
export const selectDigestReaders = async (db: Db, digest: 'daily' | 'weekly'): Promise<number[]> =>
  (
    await db.rows<{ person: number }>(
      sql`select distinct person from people.notice where digest = ${digest} and sent_at is null order by person`,
    )
  ).map(({ person }) => person);

export const markNoticesSent = (db: Db, ids: number[], now: Date): Promise<number> =>
  db.run(sql`update people.notice set sent_at = ${now} where id = any(${ids})`);
