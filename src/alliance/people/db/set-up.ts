import { type Db, sql } from '../../../platform/database/index.ts';

export const selectSetUpHash = async (db: Db): Promise<Buffer | null> =>
  (await db.row<{ token_hash: Buffer }>(sql`select token_hash from people.set_up`))?.token_hash ?? null;

export const insertSetUpHash = (db: Db, hash: Buffer): Promise<number> =>
  db.run(sql`insert into people.set_up (token_hash) values (${hash})
    on conflict (only_one) do update set token_hash = excluded.token_hash`);

export const deleteSetUpHash = (db: Db): Promise<number> => db.run(sql`delete from people.set_up`);
