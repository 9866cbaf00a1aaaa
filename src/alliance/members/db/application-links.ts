import { type Db, sql } from '../../../platform/database/index.ts';
import { newToken } from '../../../platform/tokens.ts';
import type { Application } from '../types.ts';
import { applicationColumns } from './application.ts';

/** A new personal link, valid for some days; only its hash is stored. Answers the token. */
export const newLink = async (db: Db, application: number, days: number, now: Date): Promise<string> => {
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  await db.run(sql`
    insert into members.application_link (token_hash, application, created_at, expires_at)
    values (${hash}, ${application}, ${now}, ${expiresAt})`);
  return token;
};

export type LinkedApplication = Application & { linkExpiresAt: Date };

export const selectByLink = (db: Db, hash: Buffer): Promise<LinkedApplication | undefined> =>
  db.row(sql`
    select ${applicationColumns}, l.expires_at as "linkExpiresAt"
    from members.application_link l join members.application a on a.id = l.application
    where l.token_hash = ${hash}`);

/** The same, with the application locked until the end of the transaction. */
export const lockByLink = (db: Db, hash: Buffer): Promise<LinkedApplication | undefined> =>
  db.row(sql`
    select ${applicationColumns}, l.expires_at as "linkExpiresAt"
    from members.application_link l join members.application a on a.id = l.application
    where l.token_hash = ${hash} for update of a`);
