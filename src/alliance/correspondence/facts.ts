import { type Db, sql } from '../../platform/database/index.ts';

export { correspondenceRetentions } from './db/retentions.ts';

/** Gives the threads that one municipality keeps to another. */
export const moveThreads = (db: Db, { from, to }: { from: string; to: string }): Promise<number> =>
  db.run(sql`
    update correspondence.thread set municipality = ${to}, version = version + 1 where municipality = ${from}`);
