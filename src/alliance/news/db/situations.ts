import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Bundled, Situation } from '../types.ts';

const columns: Sql = sql`
  s.id, s.title, s.kind, s.summary, s.source, s.from_day as "fromDay", s.to_day as "toDay", s.audience, s.version`;

/** Those that last come first, each the latest first. */
export const selectSituations = (db: Db): Promise<Situation[]> =>
  db.rows(
    sql`select ${columns} from news.situation s order by s.to_day desc nulls first, s.from_day desc, s.id desc`,
  );

export const selectSituation = (db: Db, id: number): Promise<Situation | undefined> =>
  db.row(sql`select ${columns} from news.situation s where s.id = ${id}`);

/** Locked until the end of the transaction. */
export const lockSituation = (db: Db, id: number): Promise<Situation | undefined> =>
  db.row(sql`select ${columns} from news.situation s where s.id = ${id} for update`);

type Said = Omit<Situation, 'id' | 'version'>;

export const insertSituation = async (db: Db, one: Said, now: Date): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into news.situation (title, kind, summary, source, from_day, to_day, audience, created_at)
    values (${one.title}, ${one.kind}, ${one.summary}, ${one.source}, ${one.fromDay}, ${one.toDay}, ${one.audience},
      ${now}) returning id`);
  return id;
};

export const updateSituation = (db: Db, id: number, one: Said): Promise<number> =>
  db.run(sql`
    update news.situation set title = ${one.title}, kind = ${one.kind}, summary = ${one.summary},
      source = ${one.source}, from_day = ${one.fromDay}, to_day = ${one.toDay}, audience = ${one.audience},
      version = version + 1
    where id = ${id}`);

export const selectBundled = (db: Db, situation: number): Promise<Bundled[]> =>
  db.rows(sql`
    select id, situation, about, note, added_on as "addedOn" from news.bundled
    where situation = ${situation} order by added_on desc, id desc`);

export const insertBundled = async (db: Db, one: Omit<Bundled, 'id'>): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into news.bundled (situation, about, note, added_on)
    values (${one.situation}, ${one.about}, ${one.note}, ${one.addedOn}) returning id`);
  return id;
};

export const deleteBundled = (db: Db, situation: number, id: number): Promise<number> =>
  db.run(sql`delete from news.bundled where situation = ${situation} and id = ${id}`);
