import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Deadline, PublishedFigure, Standing } from '../types.ts';

interface Author {
  now: Date;
  by: number | null;
}

/** The changes of state of a programme, the latest first. */
export const selectStandings = (db: Db, programme: number): Promise<Standing[]> =>
  db.rows(sql`
    select id, programme, state, day, precision, reason, source, link from programmes.standing
    where programme = ${programme} and voided_at is null order by day desc, id desc`);

export const insertStanding = (db: Db, one: Omit<Standing, 'id'>, { now, by }: Author): Promise<number> =>
  db.run(sql`
    insert into programmes.standing (programme, state, day, precision, reason, source, link, recorded_at, recorded_by)
    values (${one.programme}, ${one.state}, ${one.day}, ${one.precision}, ${one.reason}, ${one.source}, ${one.link},
      ${now}, ${by})`);

export const voidStanding = (db: Db, id: number, reason: string, now: Date): Promise<number> =>
  db.run(sql`
    update programmes.standing set voided_at = ${now}, void_reason = ${reason} where id = ${id} and voided_at is null`);

/** What was published about a programme's numbers, the latest first. */
export const selectFigures = (db: Db, programme: number): Promise<PublishedFigure[]> =>
  db.rows(sql`
    select id, programme, kind, number, day, precision, remark, source, link from programmes.figure
    where programme = ${programme} and voided_at is null order by day desc, id desc`);

export const insertFigure = (
  db: Db,
  one: Omit<PublishedFigure, 'id'>,
  { now, by }: Author,
): Promise<number> =>
  db.run(sql`
    insert into programmes.figure (programme, kind, number, day, precision, remark, source, link, recorded_at, recorded_by)
    values (${one.programme}, ${one.kind}, ${one.number}, ${one.day}, ${one.precision}, ${one.remark}, ${one.source},
      ${one.link}, ${now}, ${by})`);

export const voidFigure = (db: Db, id: number, reason: string, now: Date): Promise<number> =>
  db.run(sql`
    update programmes.figure set voided_at = ${now}, void_reason = ${reason} where id = ${id} and voided_at is null`);

/** The deadlines of a programme, in the order of their days. */
export const selectDeadlines = (db: Db, programme: number): Promise<Deadline[]> =>
  db.rows(sql`
    select id, programme, day, what, source from programmes.deadline
    where programme = ${programme} order by day, id`);

export const insertDeadline = (db: Db, one: Omit<Deadline, 'id'>, { now, by }: Author): Promise<number> =>
  db.run(sql`
    insert into programmes.deadline (programme, day, what, source, recorded_at, recorded_by)
    values (${one.programme}, ${one.day}, ${one.what}, ${one.source}, ${now}, ${by})`);

export const deleteDeadline = (db: Db, id: number): Promise<number> =>
  db.run(sql`delete from programmes.deadline where id = ${id}`);

/** Deadlines of all programmes between two days, with the name of the programme. */
export const selectComingDeadlines = (
  db: Db,
  from: Day,
  until: Day,
): Promise<(Deadline & { name: string; land: string | null; municipality: string | null })[]> =>
  db.rows(sql`
    select d.id, d.programme, d.day, d.what, d.source, p.name, p.land, p.municipality
    from programmes.deadline d join programmes.programme p on p.id = d.programme
    where d.day between ${from} and ${until} order by d.day, d.id`);

/** The last day for which each programme has a source. */
export const selectProofs = (db: Db): Promise<{ programme: number; day: Day }[]> =>
  db.rows(sql`
    select programme, max(day) as day from (
      select programme, day from programmes.standing where voided_at is null
      union all select programme, day from programmes.figure where voided_at is null) x
    group by programme`);
