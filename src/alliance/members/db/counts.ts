import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { CountedStatus, DayPrecision, PublishedCount, Status } from '../types.ts';

/** Every number somebody published, the earliest first. */
export const selectPublishedCounts = (db: Db): Promise<PublishedCount[]> =>
  db.rows(sql`
    select id, day, day_precision as precision, status, count, at_least as "atLeast", source, remark
    from members.published_count where voided_at is null order by day, status, id`);

export const selectPublishedCount = (
  db: Db,
  id: number,
): Promise<(PublishedCount & { voidedAt: Date | null }) | undefined> =>
  db.row(sql`
    select id, day, day_precision as precision, status, count, at_least as "atLeast", source, remark,
      voided_at as "voidedAt"
    from members.published_count where id = ${id} for update`);

export const isPublishedCountKnown = async (
  db: Db,
  count: { day: Day; status: CountedStatus; source: string },
): Promise<boolean> =>
  (
    await db.one<{ known: boolean }>(sql`
      select exists (select from members.published_count
        where day = ${count.day} and status = ${count.status} and source = ${count.source}
          and voided_at is null) as known`)
  ).known;

export const insertPublishedCount = async (
  db: Db,
  count: Omit<PublishedCount, 'id'> & { precision: DayPrecision },
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into members.published_count
      (day, day_precision, status, count, at_least, source, remark, recorded_at, recorded_by)
    values (${count.day}, ${count.precision}, ${count.status}, ${count.count}, ${count.atLeast}, ${count.source},
      ${count.remark}, ${now}, ${by}) returning id`);
  return id;
};

export const updatePublishedCountVoid = (db: Db, id: number, reason: string, now: Date): Promise<number> =>
  db.run(sql`
    update members.published_count set voided_at = ${now}, void_reason = ${reason} where id = ${id}`);

/** The register's own count after each day on which it changed. */
export interface OwnCount {
  status: Status;
  day: Day;
  count: number;
}

export const selectOwnCounts = (db: Db, until: Day): Promise<OwnCount[]> =>
  db.rows(sql`
    with step as (
      select s.status, s.day, (s.step in ('begins', 'resumed'))::int as standing,
        coalesce(lag((s.step in ('begins', 'resumed'))::int)
          over (partition by s.entry, s.status order by s.day, s.id), 0) as before
      from members.step s join members.entry e on e.id = s.entry and e.merged_into is null
      where s.voided_at is null and s.day <= ${until}),
    change as (
      select status, day, sum(standing - before) as change from step group by status, day)
    select status, day, (sum(change) over (partition by status order by day))::int as count
    from change order by status, day`);
