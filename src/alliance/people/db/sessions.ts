import type { Day } from '../../../shared/days.ts';
import type { Office } from '../../../shared/occasion.ts';
import { type Db, type Sql, sql } from '../../../platform/database/index.ts';

interface Found {
  person: number;
  name: string;
  office: number | null;
  offices: Office[];
}

/** A person's offices of today, narrowest id first, as one JSON list. */
const officesOf = (person: Sql, today: Day): Sql => sql`
  (select coalesce(json_agg(json_build_object(
      'id', o.id, 'role', o.role, 'municipality', o.municipality, 'lands', o.lands,
      'authority', o.authority) order by o.id), '[]')
    from people.office o where o.person = ${person} and o.from_day <= ${today}
      and (o.to_day is null or o.to_day >= ${today})) as offices`;

export const selectSession = (
  db: Db,
  hash: Buffer,
  today: Day,
): Promise<(Found & { createdAt: Date; seenAt: Date; freshUntil: Date }) | undefined> =>
  db.row(sql`
    select s.person, p.name, s.office, s.created_at as "createdAt", s.seen_at as "seenAt",
      s.fresh_until as "freshUntil", ${officesOf(sql`s.person`, today)}
    from platform.session s join people.person p on p.id = s.person
    where s.token_hash = ${hash} and p.erased_at is null`);

export const selectBearer = (db: Db, hash: Buffer, now: Date, today: Day): Promise<Found | undefined> =>
  db.row(sql`
    select t.person, p.name, t.office, ${officesOf(sql`t.person`, today)}
    from people.api_token t join people.person p on p.id = t.person
    where t.token_hash = ${hash} and t.revoked_at is null and t.expires_at > ${now} and p.erased_at is null`);

export const touchSession = (db: Db, hash: Buffer, now: Date): Promise<number> =>
  db.run(sql`update platform.session set seen_at = ${now} where token_hash = ${hash}`);

export const insertSession = (
  db: Db,
  session: { hash: Buffer; person: number; office: number | null; now: Date; freshUntil: Date },
): Promise<number> =>
  db.run(sql`
    insert into platform.session (token_hash, person, office, created_at, seen_at, fresh_until)
    values (${session.hash}, ${session.person}, ${session.office}, ${session.now}, ${session.now},
      ${session.freshUntil})`);

export const deleteSession = (db: Db, hash: Buffer): Promise<number> =>
  db.run(sql`delete from platform.session where token_hash = ${hash}`);

export const updateSessionOffice = (db: Db, hash: Buffer, office: number): Promise<number> =>
  db.run(sql`update platform.session set office = ${office} where token_hash = ${hash}`);

export interface OpenSession {
  /** The first 16 hex digits of the hash: enough to name it, useless to take it over. */
  id: string;
  createdAt: Date;
  seenAt: Date;
}

const idOf: Sql = sql`left(encode(token_hash, 'hex'), 16)`;

export const selectSessionsOf = (db: Db, person: number): Promise<OpenSession[]> =>
  db.rows(sql`
    select ${idOf} as id, created_at as "createdAt", seen_at as "seenAt"
    from platform.session where person = ${person} order by seen_at desc`);

export const deleteSessionOf = (db: Db, person: number, id: string): Promise<number> =>
  db.run(sql`delete from platform.session where person = ${person} and ${idOf} = ${id}`);

/** Ends every session of a person but one; with null all of them. */
export const deleteOtherSessions = (db: Db, person: number, keep: Buffer | null): Promise<number> =>
  db.run(sql`
    delete from platform.session where person = ${person} and (${keep}::bytea is null or token_hash <> ${keep})`);

/** The office chosen in a session of this person, so that a fresh log-in keeps it. */
export const selectSessionOffice = async (db: Db, hash: Buffer, person: number): Promise<number | null> =>
  (
    await db.row<{ office: number | null }>(
      sql`select office from platform.session where token_hash = ${hash} and person = ${person}`,
    )
  )?.office ?? null;
