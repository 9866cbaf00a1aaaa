import { type Db, type Sql, sql } from '../../../platform/database/index.ts';

/** Something that was written, or would have been written, to a person. */
export interface OwnNotice {
  at: Date;
  subject: string;
  /** What it was, as the outbox names it: `people.login`. */
  reason: string;
  /** The sentence that says why, where it was kept. */
  why: string | null;
  way: 'mail' | 'collected' | 'waiting' | 'never';
  /** When it went out. */
  sentAt: Date | null;
}

/** Mails to a person and notices that were collected, wait for the next collected mail, or were not wanted. */
const told = (person: number): Sql => sql`
  (select created_at as at, subject, reason, null as why, 'mail' as way, sent_at as "sentAt", id, 1 as kind
    from platform.mail where person = ${person}
  union all
  select created_at, subject, reason, nullif(why, ''),
    case when digest = 'never' then 'never' when sent_at is null then 'waiting' else 'collected' end, sent_at, id, 2
    from people.notice where person = ${person}) as told`;

/** One page of what somebody was told, the latest first, and how much there is. */
export const selectOwnNotices = async (
  db: Db,
  person: number,
  portion: { limit: number; offset: number },
): Promise<{ total: number; rows: OwnNotice[] }> => {
  const [rows, { total }] = await Promise.all([
    db.rows<OwnNotice>(sql`
      select at, subject, reason, why, way, "sentAt" from ${told(person)}
      order by at desc, kind, id desc limit ${portion.limit} offset ${portion.offset}`),
    db.one<{ total: number }>(sql`select count(*)::int as total from ${told(person)}`),
  ]);
  return { total, rows };
};
