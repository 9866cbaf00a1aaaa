import { type Db, sql } from '../../../platform/database/index.ts';
import type { Capacity } from '../types.ts';

/** What a municipality stated about free places, the latest day first. */
export const selectCapacities = (db: Db, municipality: string): Promise<Capacity[]> =>
  db.rows(sql`
    select id, municipality, land, day, places, remark, source from offers.capacity
    where municipality = ${municipality} order by day desc, id desc`);

export const insertCapacity = (
  db: Db,
  one: Omit<Capacity, 'id'>,
  now: Date,
  by: number | null,
): Promise<number> =>
  db.run(sql`
    insert into offers.capacity (municipality, land, day, places, remark, source, recorded_at, recorded_by)
    values (${one.municipality}, ${one.land}, ${one.day}, ${one.places}, ${one.remark}, ${one.source}, ${now}, ${by})`);
