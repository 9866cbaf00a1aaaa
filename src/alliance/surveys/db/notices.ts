import { type Db, sql } from '../../../platform/database/index.ts';
import type { SentNotice } from '../types.ts';

export const insertNotice = (db: Db, survey: number, one: Omit<SentNotice, 'id'>): Promise<number> =>
  db.run(sql`
    insert into surveys.notice (survey, municipality, land, kind, person, mailbox, day)
    values (${survey}, ${one.municipality}, ${one.land}, ${one.kind}, ${one.person}, ${one.mailbox}, ${one.day})`);

/** Who got which mail, the latest first; of some Länder, or of all. */
export const selectNotices = (
  db: Db,
  survey: number,
  lands: readonly string[] | null,
  stretch: { limit: number; offset: number },
): Promise<SentNotice[]> =>
  db.rows(sql`
    select id, municipality, land, kind, person, mailbox, day from surveys.notice
    where survey = ${survey} and (${lands}::text[] is null or land = any(${lands}))
    order by id desc limit ${stretch.limit} offset ${stretch.offset}`);

export const countNotices = async (
  db: Db,
  survey: number,
  lands: readonly string[] | null,
): Promise<number> =>
  (
    await db.one<{ count: number }>(sql`
      select count(*) as count from surveys.notice
      where survey = ${survey} and (${lands}::text[] is null or land = any(${lands}))`)
  ).count;
