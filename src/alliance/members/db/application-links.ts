import { type Db, sql } from '../../../platform/database/index.ts';
import type { Application } from '../types.ts';
import { applicationColumns } from './application.ts';

export const insertLink = (
  db: Db,
  link: { hash: Buffer; application: number; now: Date; expiresAt: Date },
): Promise<number> =>
  db.run(sql`
    insert into members.application_link (token_hash, application, created_at, expires_at)
    values (${link.hash}, ${link.application}, ${link.now}, ${link.expiresAt})`);

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
