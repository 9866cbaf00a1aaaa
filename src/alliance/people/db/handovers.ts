import { type Db, sql } from '../../../platform/database/index.ts';

export interface HandOver {
  id: number;
  office: number;
  fromPerson: number;
  email: string;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}
const columns = sql`
  id, office, from_person as "fromPerson", email, created_at as "createdAt", expires_at as "expiresAt",
  accepted_at as "usedAt", revoked_at as "revokedAt"`;

export const insertHandOver = async (
  db: Db,
  one: { hash: Buffer; office: number; from: number; email: string; now: Date; expiresAt: Date },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.handover (token_hash, office, from_person, email, created_at, expires_at)
    values (${one.hash}, ${one.office}, ${one.from}, ${one.email}, ${one.now}, ${one.expiresAt}) returning id`);
  return id;
};

/** Locked, so that two clicks at once cannot both take over. */
export const selectHandOverByLink = (db: Db, hash: Buffer): Promise<HandOver | undefined> =>
  db.row(sql`select ${columns} from people.handover where token_hash = ${hash} for update`);

export const selectHandOver = (db: Db, id: number): Promise<HandOver | undefined> =>
  db.row(sql`select ${columns} from people.handover where id = ${id} for update`);

/** Links of a person's offices that can still be used. */
export const selectOpenHandOvers = (db: Db, person: number, now: Date): Promise<HandOver[]> =>
  db.rows(sql`
    select ${columns} from people.handover
    where from_person = ${person} and accepted_at is null and revoked_at is null and expires_at > ${now}
    order by id desc`);

export const acceptHandOver = (db: Db, id: number, now: Date): Promise<number> =>
  db.run(sql`update people.handover set accepted_at = ${now} where id = ${id}`);

export const revokeHandOverById = (db: Db, id: number, now: Date): Promise<number> =>
  db.run(sql`update people.handover set revoked_at = ${now} where id = ${id}`);

/** A new link for an office makes the former ones worthless. */
export const revokeHandOversOf = (db: Db, office: number, now: Date): Promise<number> =>
  db.run(sql`
    update people.handover set revoked_at = ${now}
    where office = ${office} and accepted_at is null and revoked_at is null`);
