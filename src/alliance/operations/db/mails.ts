import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { type MailEntry, type MailState, perPage } from '../types.ts';

const columns: Sql = sql`
  id, created_at as "createdAt", send_at as "sendAt", sent_at as "sentAt", recipient, municipality, reason, subject,
  attempts, error, body = '' as "textGone"`;

const inState: Record<MailState, Sql> = {
  sent: sql`sent_at is not null`,
  waiting: sql`sent_at is null and error is null`,
  failed: sql`sent_at is null and error is not null`,
};

export const selectMails = async (
  db: Db,
  filter: { an: string | null; zustand: MailState | null },
  page: number,
): Promise<{ mails: MailEntry[]; total: number }> => {
  const conditions: Sql[] = [];
  if (filter.an) conditions.push(sql`position(${filter.an.toLowerCase()} in lower(recipient)) > 0`);
  if (filter.zustand) conditions.push(inState[filter.zustand]);
  const condition = sql.and(conditions);
  const { total } = await db.one<{ total: number }>(
    sql`select count(*) as total from platform.mail where ${condition}`,
  );
  const mails = await db.rows<MailEntry>(sql`
    select ${columns} from platform.mail where ${condition}
    order by created_at desc, id desc limit ${perPage} offset ${(page - 1) * perPage}`);
  return { mails, total };
};

export const selectMail = (db: Db, id: number): Promise<MailEntry | undefined> =>
  db.row(sql`select ${columns} from platform.mail where id = ${id}`);

export const lockMail = (db: Db, id: number): Promise<MailEntry | undefined> =>
  db.row(sql`select ${columns} from platform.mail where id = ${id} for update`);

/** Puts a failed mail back into the outbox, due at once. */
export const requeueMail = async (db: Db, id: number, now: Date): Promise<void> => {
  await db.run(sql`update platform.mail set attempts = 0, send_at = ${now}, error = null where id = ${id}`);
  await db.run(sql`select pg_notify('hafen', 'mail')`);
};

export const countMails = async (db: Db): Promise<Record<MailState, number>> =>
  db.one(sql`
    select count(*) filter (where ${inState.sent}) as sent, count(*) filter (where ${inState.waiting}) as waiting,
      count(*) filter (where ${inState.failed}) as failed
    from platform.mail`);
