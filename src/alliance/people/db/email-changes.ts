import { type Db, sql } from '../../../platform/database/index.ts';

export interface EmailChange {
  person: number;
  email: string;
  expiresAt: Date;
  usedAt: Date | null;
}

export const insertEmailChange = (
  db: Db,
  change: { hash: Buffer; person: number; email: string; now: Date; expiresAt: Date },
): Promise<number> =>
  db.run(sql`
    insert into people.email_change (token_hash, person, email, created_at, expires_at)
    values (${change.hash}, ${change.person}, ${change.email}, ${change.now}, ${change.expiresAt})`);

export const selectEmailChange = (db: Db, hash: Buffer): Promise<EmailChange | undefined> =>
  db.row(sql`
    select person, email, expires_at as "expiresAt", used_at as "usedAt"
    from people.email_change where token_hash = ${hash} for update`);

export const useEmailChange = (db: Db, hash: Buffer, now: Date): Promise<number> =>
  db.run(sql`update people.email_change set used_at = ${now} where token_hash = ${hash}`);

/** Links that went to an address the person no longer has count no more. */
export const dropLoginLinks = (db: Db, person: number, now: Date): Promise<number> =>
  db.run(sql`update people.login_link set used_at = ${now} where person = ${person} and used_at is null`);
