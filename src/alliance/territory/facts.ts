import { type Db, sql } from '../../platform/database/index.ts';
import { fold } from '../../shared/fold.ts';
import { unitColumns } from './db/units.ts';
import type { Unit } from './types.ts';

/** The unit of a key, also one that no longer exists; undefined where there never was one. */
export const unitOf = (db: Db, key: string): Promise<Unit | undefined> =>
  db.row(sql`select ${unitColumns}, '' as source from territory.unit where key = ${key}`);

/** The units of several keys; keys that never were are left out. */
export const unitsOf = (db: Db, keys: readonly string[]): Promise<Unit[]> =>
  db.rows(sql`select ${unitColumns}, '' as source from territory.unit where key = any(${keys})`);

/**
 * The municipalities and districts of today that somebody may mean by a key or by exactly this name: several are
 * namesakes, none is a name that nobody has. A district that is also an independent city counts as the city.
 */
export const unitsNamed = (db: Db, written: string): Promise<Unit[]> =>
  db.rows(sql`
    select ${unitColumns}, '' as source from territory.unit u
    where (key = ${written} or folded = ${fold(written)}) and kind <> 'land' and valid_to is null
      and type_key is distinct from '65' and type_key is distinct from '66'
      and not (kind = 'district' and exists (select from territory.unit city where city.key = u.key || '000'))
    order by key limit 20`);
