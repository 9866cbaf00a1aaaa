import { sql } from '../database/index.ts';
import type { Enqueue } from './job.ts';

/** Answers the job's id, or null if a job of that key exists already. */
export const enqueue: Enqueue = async (db, name, input, { actor, now, key, runAt }) => {
  const row = await db.row<{ id: number }>(sql`
    with job as (insert into platform.job (name, key, input, actor, created_at, run_at)
      values (${name}, ${key ?? null}, ${JSON.stringify(input)}, ${JSON.stringify(actor)}, ${now}, ${runAt ?? now})
      on conflict (key) do nothing returning id)
    select id, pg_notify('hafen', 'job') from job`);
  return row?.id ?? null;
};
