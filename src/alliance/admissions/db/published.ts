import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Published } from '../types.ts';

const columns: Sql = sql`
  id, place, programme, from_day as "fromDay", to_day as "toDay", count, as_of as "asOf", source, link, remark`;

/** What others published, the latest first. */
export const selectPublished = (db: Db): Promise<Published[]> =>
  db.rows(sql`
    select ${columns} from admissions.published where voided_on is null order by as_of desc, id desc`);

export const selectPublishedOne = (
  db: Db,
  id: number,
): Promise<(Published & { voidedOn: Day | null }) | undefined> =>
  db.row(sql`select ${columns}, voided_on as "voidedOn" from admissions.published where id = ${id}`);

export const insertPublished = async (
  db: Db,
  one: Omit<Published, 'id'>,
  { now, by }: { now: Date; by: number | null },
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into admissions.published (place, programme, from_day, to_day, count, as_of, source, link, remark, recorded_at,
      recorded_by)
    values (${one.place}, ${one.programme}, ${one.fromDay}, ${one.toDay}, ${one.count}, ${one.asOf}, ${one.source},
      ${one.link}, ${one.remark}, ${now}, ${by}) returning id`);
  return id;
};

export const voidPublishedRow = (db: Db, id: number, day: Day, reason: string): Promise<number> =>
  db.run(sql`
    update admissions.published set voided_on = ${day}, void_reason = ${reason} where id = ${id}`);
