import { type Db, sql } from '../../../platform/database/index.ts';
import { type Mail, sendMail } from '../../../platform/mail/send.ts';
import { deliveryOf } from '../rules/notices.ts';
import type { NoticeVolume } from '../types.ts';

/** Something that somebody should know but that needs nobody at once. */
export interface Notice extends Omit<Mail, 'to' | 'person'> {
  /** Why this person gets it, as a whole sentence in their language; stands at the end of the mail. */
  why: string;
}

/**
 * Tells a person something, as often as they want to be told: at once, in their daily or weekly mail, or not at all.
 * Answers what became of it.
 */
export const notify = async (
  db: Db,
  to: { person: number; email: string; notices: NoticeVolume },
  { why, ...notice }: Notice,
  now: Date,
): Promise<'now' | 'daily' | 'weekly' | 'never'> => {
  const delivery = deliveryOf(to.notices);
  if (delivery === 'now') {
    const body = `${notice.body.trimEnd()}\n\n--\n${why}\n`;
    await sendMail(db, { ...notice, to: to.email, person: to.person, body }, now);
  } else if (delivery !== 'never')
    await db.run(sql`
      insert into people.notice (person, created_at, reason, subject, body, digest)
      values (${to.person}, ${now}, ${notice.reason}, ${notice.subject}, ${notice.body}, ${delivery})`);
  return delivery;
};

export interface WaitingNotice {
  id: number;
  person: number;
  createdAt: Date;
  subject: string;
  body: string;
}

export const selectWaitingNotices = (
  db: Db,
  person: number,
  digest: 'daily' | 'weekly',
): Promise<WaitingNotice[]> =>
  db.rows(sql`
    select id, person, created_at as "createdAt", subject, body from people.notice
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
