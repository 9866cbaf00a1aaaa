import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { DemandState, Origin, Progress } from '../types.ts';

const columns: Sql = sql`id, municipality, land, demand, state, day, evidence, link, source, origin`;

/** The valid statements of a municipality, newest first. */
export const selectProgress = (db: Db, municipality: string): Promise<Progress[]> =>
  db.rows(sql`
    select ${columns} from practices.progress
    where municipality = ${municipality} and voided_at is null order by day desc, id desc`);

/** Every valid statement for the demands of some catalogues. */
export const selectAllProgress = (db: Db, catalogues: readonly string[]): Promise<Progress[]> =>
  db.rows(sql`
    select ${columns} from practices.progress
    where voided_at is null
      and demand in (select d.id from practices.demand d where d.catalogue = any(${catalogues}))
    order by municipality, id`);

export const selectStatement = (db: Db, id: number): Promise<Progress | undefined> =>
  db.row(sql`select ${columns} from practices.progress where id = ${id} and voided_at is null`);

/** The latest statement of every municipality for every demand of a catalogue, of one Land or of all. */
export const selectLatest = (
  db: Db,
  catalogue: string,
  land: string | null,
): Promise<
  {
    municipality: string;
    land: string | null;
    demand: number;
    state: DemandState;
    day: Day;
    origin: Origin;
  }[]
> =>
  db.rows(sql`
    select distinct on (p.municipality, p.demand) p.municipality, p.land, p.demand, p.state, p.day, p.origin
    from practices.progress p join practices.demand d on d.id = p.demand
    where d.catalogue = ${catalogue} and p.voided_at is null and (${land}::text is null or p.land = ${land})
    order by p.municipality, p.demand, p.day desc, p.id desc`);

export interface NewProgress {
  municipality: string;
  land: string | null;
  demand: number;
  state: DemandState;
  day: Day;
  evidence: string | null;
  link: string | null;
  source: string;
  origin: Origin;
  carriedFrom?: number | null;
}

/** Writes many statements at once; those that stand already for their day are left alone. Answers how many are new. */
export const insertProgress = (
  db: Db,
  rows: readonly NewProgress[],
  by: number | null,
  now: Date,
): Promise<number> => {
  const column = <Key extends keyof NewProgress>(key: Key) => rows.map((row) => row[key] ?? null);
  return db.run(sql`
    insert into practices.progress (municipality, land, demand, state, day, evidence, link, source, origin, carried_from,
      recorded_at, recorded_by)
    select p.*, ${now}::timestamptz, ${by}::bigint from unnest(${column('municipality')}::text[], ${column('land')}::text[],
      ${column('demand')}::bigint[], ${column('state')}::text[], ${column('day')}::date[], ${column('evidence')}::text[],
      ${column('link')}::text[], ${column('source')}::text[], ${column('origin')}::text[],
      ${column('carriedFrom')}::bigint[]) as p
    on conflict (municipality, demand, day, state) where voided_at is null do nothing`);
};

export const insertStatement = async (
  db: Db,
  row: NewProgress,
  by: number | null,
  now: Date,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into practices.progress (municipality, land, demand, state, day, evidence, link, source, origin, recorded_at,
      recorded_by)
    values (${row.municipality}, ${row.land}, ${row.demand}, ${row.state}, ${row.day}, ${row.evidence}, ${row.link},
      ${row.source}, ${row.origin}, ${now}, ${by}) returning id`);
  return id;
};

export const voidStatement = (db: Db, id: number, reason: string, now: Date): Promise<number> =>
  db.run(sql`
    update practices.progress set voided_at = ${now}, void_reason = ${reason} where id = ${id} and voided_at is null`);
