import { type Db, sql } from '../../platform/database/index.ts';
import { unitColumns } from './db/units.ts';
import type { Unit } from './types.ts';

/** The unit of a key, also one that no longer exists; undefined where there never was one. */
export const unitOf = (db: Db, key: string): Promise<Unit | undefined> =>
  db.row(sql`select ${unitColumns}, '' as source from territory.unit where key = ${key}`);
