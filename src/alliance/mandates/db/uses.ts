import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';

/** Numbers of a scope that a deed takes up. */
export interface Use {
  item: number;
  scope: number;
  number: number;
  day: Day;
}

export const insertUses = async (db: Db, about: string, uses: readonly Use[]): Promise<void> => {
  for (const { item, scope, number, day } of uses)
    await db.run(sql`
      insert into mandates.use (item, scope, about, number, day)
      values (${item}, ${scope}, ${about}, ${number}, ${day})`);
};

export const releaseUses = (db: Db, about: string, day: Day): Promise<number> =>
  db.run(sql`update mandates.use set released_on = ${day} where about = ${about} and released_on is null`);

const lockKind = 100;

export const lockMunicipality = (db: Db, municipality: string): Promise<number> =>
  db.run(sql`select pg_advisory_xact_lock(${lockKind}, hashtext(${municipality}))`);

/** What a deed holds of the limits of scopes now. */
export const selectUses = (db: Db, about: string): Promise<Use[]> =>
  db.rows(sql`
    select item, scope, number, day from mandates.use where about = ${about} and released_on is null order by id`);
