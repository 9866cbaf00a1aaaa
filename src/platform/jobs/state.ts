import { type Db, sql } from '../database/index.ts';

/** How far a job is, as pages show it. */
export interface JobState {
  id: number;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  stage: string | null;
  done: number;
  total: number | null;
  stopping: boolean;
}

export const jobState = async (db: Db, id: number | null): Promise<JobState | null> =>
  (id !== null &&
    (await db.row<JobState>(sql`
      select id, state, stage, progress_done as done, progress_total as total, cancel_requested as stopping
      from platform.job where id = ${id}`))) ||
  null;

/** Whether a job is still to come or under way. */
export const isUnderWay = (job: JobState | null): job is JobState =>
  job?.state === 'waiting' || job?.state === 'running';

/** A waiting job ends at once, a running one at its next word of progress. */
export const requestCancel = async (db: Db, id: number, now: Date): Promise<void> => {
  await db.run(sql`
    update platform.job set cancel_requested = true,
      state = case state when 'waiting' then 'cancelled' else state end,
      ended_at = case state when 'waiting' then ${now} else ended_at end
    where id = ${id} and state in ('waiting', 'running')`);
  await db.run(sql`select pg_notify('hafen', ${`live job:${id}`})`);
};

/** Takes a waiting job out of the queue to run it here; false if a process has it already. */
export const claimJob = async (db: Db, id: number, now: Date): Promise<boolean> =>
  (await db.run(sql`
    update platform.job set state = 'running', started_at = ${now}, heartbeat_at = now(), attempts = attempts + 1
    where id = ${id} and state = 'waiting'`)) === 1;

/** Books a job as done that somebody ran outside the queue. */
export const endJob = (db: Db, id: number, now: Date): Promise<number> =>
  db.run(sql`
    update platform.job set state = 'done', ended_at = ${now}
    where id = ${id} and state in ('waiting', 'running')`);
