import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Overload } from '../types.ts';

const columns: Sql = sql`
  v.id, v.municipality, v.land, v.from_day as "fromDay", v.until_day as "untilDay", v.reason, v.source,
  v.ended_on as "endedOn", v.end_reason as "endReason", v.version`;

/** The notices of a municipality, the latest first; without one those of all. */
export const selectOverloads = (db: Db, municipality: string | null): Promise<Overload[]> =>
  db.rows(sql`
    select ${columns} from offers.overload v
    where ${municipality}::text is null or v.municipality = ${municipality}
    order by v.from_day desc, v.id desc`);

/** Notices that nobody has ended yet, of all municipalities. */
export const selectOpenOverloads = (db: Db): Promise<Overload[]> =>
  db.rows(sql`select ${columns} from offers.overload v where v.ended_on is null order by v.id`);

export const insertOverload = async (
  db: Db,
  one: Pick<Overload, 'municipality' | 'land' | 'fromDay' | 'untilDay' | 'reason' | 'source'>,
  now: Date,
  by: number | null,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into offers.overload (municipality, land, from_day, until_day, reason, source, recorded_at, recorded_by)
    values (${one.municipality}, ${one.land}, ${one.fromDay}, ${one.untilDay}, ${one.reason}, ${one.source}, ${now},
      ${by}) returning id`);
  return id;
};

export const endOverload = (db: Db, id: number, day: Day, reason: string | null): Promise<number> =>
  db.run(sql`
    update offers.overload set ended_on = ${day}, end_reason = ${reason}, version = version + 1
    where id = ${id} and ended_on is null`);
