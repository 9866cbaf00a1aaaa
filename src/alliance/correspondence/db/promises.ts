import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Promised } from '../types.ts';

const columns: Sql = sql`
  p.id, p.thread, p.message, p.text, p.day, p.due, p.state, p.settled_on as "settledOn", p.evidence, p.version`;

export const selectPromises = (db: Db, threads: readonly number[]): Promise<Promised[]> =>
  db.rows(sql`
    select ${columns} from correspondence.promise p where p.thread = any(${threads})
    order by p.thread, p.due nulls last, p.id`);

export const lockPromise = (db: Db, id: number): Promise<Promised | undefined> =>
  db.row(sql`select ${columns} from correspondence.promise p where p.id = ${id} for update`);

export const insertPromise = async (
  db: Db,
  one: Pick<Promised, 'thread' | 'message' | 'text' | 'day' | 'due'>,
): Promise<number> => {
  const { id } = await db.one<{ id: number }>(sql`
    insert into correspondence.promise (thread, message, text, day, due)
    values (${one.thread}, ${one.message}, ${one.text}, ${one.day}, ${one.due}) returning id`);
  return id;
};

export const settlePromiseOn = (
  db: Db,
  id: number,
  one: { state: Promised['state']; day: Day; evidence: string | null },
): Promise<number> =>
  db.run(sql`
    update correspondence.promise
    set state = ${one.state}, settled_on = ${one.day}, evidence = ${one.evidence}, version = version + 1
    where id = ${id}`);

/** Open promises that are overdue and were not yet told, locked, with the thread they belong to. */
export const lockUntoldPromises = (db: Db, today: Day): Promise<Promised[]> =>
  db.rows(sql`
    select ${columns} from correspondence.promise p
    where p.state = 'open' and p.due < ${today} and p.reminded_on is null order by p.id for update`);

export const markPromisesTold = (db: Db, ids: number[], today: Day): Promise<number> =>
  db.run(sql`update correspondence.promise set reminded_on = ${today} where id = any(${ids})`);
