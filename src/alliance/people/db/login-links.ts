import { type Db, sql } from '../../../platform/database/index.ts';

export interface LoginLink {
  person: number;
  expiresAt: Date;
  usedAt: Date | null;
  back: string;
}

export const insertLoginLink = (
  db: Db,
  link: { hash: Buffer; person: number; now: Date; expiresAt: Date; back: string },
): Promise<number> =>
  db.run(sql`
    insert into people.login_link (token_hash, person, created_at, expires_at, back)
    values (${link.hash}, ${link.person}, ${link.now}, ${link.expiresAt}, ${link.back})`);

/** Locks the link, so that two clicks at once cannot both use it. */
export const selectLoginLink = (db: Db, hash: Buffer): Promise<LoginLink | undefined> =>
  db.row(sql`
    select person, expires_at as "expiresAt", used_at as "usedAt", back
    from people.login_link where token_hash = ${hash} for update`);

export const useLoginLink = (db: Db, hash: Buffer, now: Date): Promise<number> =>
  db.run(sql`update people.login_link set used_at = ${now} where token_hash = ${hash}`);

export const countLoginLinksSince = async (db: Db, person: number, since: Date): Promise<number> =>
  (
    await db.one<{ count: number }>(
      sql`select count(*)::int as count from people.login_link where person = ${person} and created_at > ${since}`,
    )
  ).count;
