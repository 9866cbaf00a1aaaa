import { type Db, sql } from '../../platform/database/index.ts';
import type { Day } from '../../shared/days.ts';
import { unitColumns } from './db/units.ts';
import type { Unit } from './types.ts';

/** The unit of a key, also one that no longer exists; undefined where there never was one. */
export const unitOf = (db: Db, key: string): Promise<Unit | undefined> =>
  db.row(sql`select ${unitColumns}, '' as source from territory.unit where key = ${key}`);

/** Every unit that exists today; what searches and lists are built from. */
export { selectUnits as unitsToday } from './db/units.ts';

/** Units that no longer exist, with the key of their successor. */
export const dissolvedUnits = (
  db: Db,
): Promise<{ key: string; name: string; land: string | null; validTo: Day; successor: string | null }[]> =>
  db.rows(sql`
    select key, name, land, valid_to as "validTo", successor from territory.unit
    where valid_to is not null order by key`);

/** Names of units by key, dissolved ones included. */
export const nameOfUnits = async (db: Db, keys: string[]): Promise<Map<string, string>> => {
  const rows = await db.rows<{ key: string; name: string }>(
    sql`select key, name from territory.unit where key = any(${keys})`,
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
};
