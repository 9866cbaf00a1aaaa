import { type Db, sql } from '../database/index.ts';

/** Erases the personal values beside every line about one subject; the lines and their chain stay as they are. */
export const erasePersonalAbout = (db: Db, about: string): Promise<number> =>
  db.run(sql`
    delete from platform.record_personal p using platform.record r
    where r.seq = p.seq and r.about = ${about}`);

/** Erases the personal values beside the lines of one action that are older than a moment. */
export const erasePersonalBefore = (db: Db, action: string, before: Date): Promise<number> =>
  db.run(sql`
    delete from platform.record_personal p using platform.record r
    where r.seq = p.seq and r.action = ${action} and r.at < ${before}`);
