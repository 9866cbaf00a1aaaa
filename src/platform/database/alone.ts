import type { Database } from './database.ts';
import { sql } from './sql.ts';

/**
 * Does what only one process may do at a time, however long it takes; the others wait. The lock is a transaction of its own:
 * the work uses the database as ever, and a process that dies lets go of it.
 */
export const alone = <T>(database: Database, what: string, work: () => Promise<T>): Promise<T> =>
  database.transaction(async (lock) => {
    await lock.script(
      'set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0',
    );
    await lock.run(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`);
    return work();
  });
