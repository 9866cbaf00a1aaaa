import type { Database } from './database.ts';

/**
 * The same database, but its transactions do not wait for the disk. Each stays whole; what was done in the last moment
 * before a crash may be gone. Only for what can be done again, such as the story of the demo.
 */
export const hurried = (database: Database): Database => {
  const transaction: Database['transaction'] = (work) =>
    database.transaction(async (tx) => {
      await tx.script('set local synchronous_commit = off');
      return work(tx);
    });
  return Object.assign(Object.create(database) as Database, { transaction });
};
