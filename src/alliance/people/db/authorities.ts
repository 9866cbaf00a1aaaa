import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Authority } from '../types.ts';

const columns: Sql = sql`
  a.id, a.name, a.level, a.land, a.address, a.mailbox, a.salutation, a.source, a.ended_on as "endedOn", a.version`;

/** Those in use come first, each in the order of its name. */
export const selectAuthorities = (db: Db): Promise<Authority[]> =>
  db.rows(sql`select ${columns} from people.authority a order by a.ended_on is not null, a.name, a.id`);

export const selectAuthority = (db: Db, id: number): Promise<Authority | undefined> =>
  db.row(sql`select ${columns} from people.authority a where a.id = ${id}`);

export const insertAuthority = async (
  db: Db,
  one: Omit<Authority, 'id' | 'version' | 'endedOn'>,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into people.authority (name, level, land, address, mailbox, salutation, source, created_at)
    values (${one.name}, ${one.level}, ${one.land}, ${one.address}, ${one.mailbox}, ${one.salutation}, ${one.source},
      ${now}) returning id`);
  return id;
};

export const updateAuthority = (
  db: Db,
  id: number,
  one: Omit<Authority, 'id' | 'version' | 'endedOn'>,
): Promise<number> =>
  db.run(sql`
    update people.authority set name = ${one.name}, level = ${one.level}, land = ${one.land},
      address = ${one.address}, mailbox = ${one.mailbox}, salutation = ${one.salutation}, source = ${one.source},
      version = version + 1
    where id = ${id}`);

export const endAuthorityOn = (db: Db, id: number, day: Day): Promise<number> =>
  db.run(sql`update people.authority set ended_on = ${day}, version = version + 1 where id = ${id}`);

export const hasHolders = async (db: Db, authority: number, day: Day): Promise<boolean> =>
  (
    await db.one<{ found: boolean }>(sql`
      select exists (select from people.office
        where authority = ${authority} and (to_day is null or to_day >= ${day})) as found`)
  ).found;
