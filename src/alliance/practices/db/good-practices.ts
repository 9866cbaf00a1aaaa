import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { GoodPractice } from '../types.ts';

const columns: Sql = sql`
  g.id, g.measure, g.reason, g.marked_on as "markedOn", g.review_on as "reviewOn", g.reminded_on as "remindedOn",
  g.retired_on as "retiredOn", g.retire_reason as "retireReason", g.version`;

export interface PlacedPractice extends GoodPractice {
  municipality: string;
  land: string | null;
  title: string;
}
const placed: Sql = sql`${columns}, m.municipality, m.land, m.title`;

export const selectPractice = (db: Db, id: number): Promise<PlacedPractice | undefined> =>
  db.row(sql`
    select ${placed} from practices.good_practice g join practices.measure m on m.id = g.measure where g.id = ${id}`);

export const selectPracticeOf = (db: Db, measure: number): Promise<GoodPractice | undefined> =>
  db.row(sql`select ${columns} from practices.good_practice g where g.measure = ${measure}`);

/** Practices that still stand and whose review comes no later than the day. */
export const selectReviewsUntil = (db: Db, day: Day): Promise<PlacedPractice[]> =>
  db.rows(sql`
    select ${placed} from practices.good_practice g join practices.measure m on m.id = g.measure
    where g.retired_on is null and g.review_on <= ${day} order by g.review_on, g.id for update of g`);

/** Marks a measure; one that was retired before stands again. */
export const upsertPractice = async (
  db: Db,
  practice: { measure: number; reason: string; markedOn: Day; reviewOn: Day },
  by: number | null,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.good_practice (measure, reason, marked_on, marked_by, review_on)
    values (${practice.measure}, ${practice.reason}, ${practice.markedOn}, ${by}, ${practice.reviewOn})
    on conflict (measure) do update set reason = excluded.reason, marked_on = excluded.marked_on,
      marked_by = excluded.marked_by, review_on = excluded.review_on, reminded_on = null, retired_on = null,
      retire_reason = null, version = practices.good_practice.version + 1
    returning id`);
  return id;
};

export const insertReview = async (
  db: Db,
  review: { practice: number; day: Day; verdict: 'kept' | 'retired'; note: string; reviewOn: Day | null },
  by: number | null,
): Promise<void> => {
  const { practice, day, verdict, note, reviewOn } = review;
  await db.run(sql`
    insert into practices.review (practice, day, verdict, note, by)
    values (${practice}, ${day}, ${verdict}, ${note}, ${by})`);
  const isRetired = verdict === 'retired';
  await db.run(sql`
    update practices.good_practice set review_on = coalesce(${reviewOn}, review_on), reminded_on = null,
      retired_on = ${isRetired ? day : null}, retire_reason = ${isRetired ? note : null}, version = version + 1
    where id = ${practice}`);
};

export interface Reviewed {
  day: Day;
  verdict: 'kept' | 'retired';
  note: string;
}
export const selectReviews = (db: Db, practice: number): Promise<Reviewed[]> =>
  db.rows(
    sql`select day, verdict, note from practices.review where practice = ${practice} order by day desc, id desc`,
  );

export const markPracticesReminded = (db: Db, ids: readonly number[], day: Day): Promise<number> =>
  db.run(sql`update practices.good_practice set reminded_on = ${day} where id = any(${ids})`);

export interface Adopted {
  municipality: string;
  day: Day;
  note: string | null;
}
export const selectAdoptions = (db: Db, practice: number): Promise<Adopted[]> =>
  db.rows(sql`
    select municipality, day, note from practices.adoption where practice = ${practice} order by day, municipality`);

export const insertAdoption = (
  db: Db,
  adoption: Adopted & { practice: number; land: string | null },
  now: Date,
): Promise<number> =>
  db.run(sql`
    insert into practices.adoption (practice, municipality, land, day, note, recorded_at)
    values (${adoption.practice}, ${adoption.municipality}, ${adoption.land}, ${adoption.day}, ${adoption.note}, ${now})`);

/** Reviews that are due until a day, for people to see. */
export const selectPlannedReviews = (
  db: Db,
  until: Day,
): Promise<{ id: number; municipality: string; land: string | null; title: string; day: Day }[]> =>
  db.rows(sql`
    select g.id, m.municipality, m.land, m.title, g.review_on as day
    from practices.good_practice g join practices.measure m on m.id = g.measure
    where g.retired_on is null and g.review_on <= ${until} order by g.review_on, g.id`);
