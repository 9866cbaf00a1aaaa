import { type Db, type Sql, sql } from '../../../platform/database/index.ts';
import { type Job, type JobStateName, perPage } from '../types.ts';

const columns: Sql = sql`
  id, name, state, created_at as "createdAt", run_at as "runAt", started_at as "startedAt", ended_at as "endedAt",
  attempts, cancel_requested as stopping, stage, progress_done as done, progress_total as total, result, error,
  (actor ->> 'personId')::bigint as person`;

export const selectJobs = async (
  db: Db,
  state: JobStateName | null,
  page: number,
): Promise<{ jobs: Job[]; total: number }> => {
  const condition = state ? sql`state = ${state}` : sql`true`;
  const { total } = await db.one<{ total: number }>(
    sql`select count(*) as total from platform.job where ${condition}`,
  );
  const jobs = await db.rows<Job>(sql`
    select ${columns} from platform.job where ${condition}
    order by array_position(array['running', 'waiting', 'failed'], state), id desc
    limit ${perPage} offset ${(page - 1) * perPage}`);
  return { jobs, total };
};

export const selectJob = (db: Db, id: number): Promise<Job | undefined> =>
  db.row(sql`select ${columns} from platform.job where id = ${id}`);

/** The job as it stands, held until the end of the transaction. */
export const lockJob = (db: Db, id: number): Promise<Job | undefined> =>
  db.row(sql`select ${columns} from platform.job where id = ${id} for update`);

/** Puts an ended job back into the queue, as if it had never been tried. */
export const restartJob = async (db: Db, id: number, now: Date): Promise<void> => {
  await db.run(sql`
    update platform.job set state = 'waiting', run_at = ${now}, attempts = 0, cancel_requested = false, ended_at = null,
      error = null, stage = null, progress_done = 0, progress_total = null where id = ${id}`);
  await db.run(sql`select pg_notify('hafen', 'job')`);
};

export const countJobs = async (db: Db): Promise<Record<JobStateName, number>> => {
  const rows = await db.rows<{ state: JobStateName; count: number }>(
    sql`select state, count(*) as count from platform.job group by state`,
  );
  const none = { waiting: 0, running: 0, failed: 0, cancelled: 0, done: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
};
