import type { Actor } from '../../shared/occasion.ts';
import { dayOf } from '../../shared/days.ts';
import { sql } from '../database/index.ts';
import type { House } from '../house.ts';
import { deliverMail } from '../mail/deliver.ts';
import { enqueue } from './enqueue.ts';
import { Cancelled, type JobDefinition, type Schedule } from './job.ts';

interface JobRow {
  id: number;
  name: string;
  input: unknown;
  actor: Actor;
  attempts: number;
}

const pause = 2_000;
/** A running job that has not been heard of for so long was left behind by a crash. */
const lostAfterSeconds = 60;
const backOffSeconds = (attempt: number): number => Math.min(3_600, 15 * 4 ** attempt);

/**
 * Starts what is due until it is stopped, in each process one job at a time and mail beside it: whoever waits for a link to
 * log in does not wait for a computation.
 */
export const startRunner = (house: House): { wake(): void; stop(): Promise<void> } => {
  const loops = [repeat(house, () => deliverMail(house)), repeat(house, () => planAndRun(house))];
  return {
    wake: () => loops.forEach((loop) => loop.wake()),
    stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))),
  };
};

/** Round after round as long as there is something to do, else after a pause. */
const repeat = (house: House, round: () => Promise<boolean>) => {
  let stopped = false;
  let wake = () => {};
  const loop = (async () => {
    while (!stopped) {
      try {
        if (await round()) continue;
      } catch (error) {
        if (!stopped) house.log({ level: 'error', event: 'runner', message: String(error) });
      }
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, pause);
        wake = () => {
          clearTimeout(timer);
          resume();
        };
      });
    }
  })();
  return {
    wake: () => wake(),
    async stop() {
      stopped = true;
      wake();
      await loop;
    },
  };
};

const planAndRun = async (house: House): Promise<boolean> => {
  await planSchedules(house);
  return runOne(house);
};

/** One round of everything. True if there was something to do. */
const runDue = async (house: House): Promise<boolean> => {
  const sent = await deliverMail(house);
  return (await planAndRun(house)) || sent;
};

/** Runs round after round until nothing is due: what tests and the command line want. */
export const runUntilIdle = async (house: House): Promise<void> => {
  while (await runDue(house));
};

const planSchedules = async ({ contexts, clock, database, config }: House): Promise<void> => {
  const now = clock.now();
  const due = contexts
    .flatMap((context) => context.schedules)
    .filter(({ needs }) => !needs || config[needs] !== null)
    .filter((schedule) => !('hour' in schedule) || hourOf(now) >= schedule.hour);
  if (due.length === 0) return;
  const keys = due.map((schedule) => `${schedule.job} ${slotOf(schedule, now)}`);
  const known = await database.rows<{ key: string }>(
    sql`select key from platform.job where key = any(${keys})`,
  );
  for (const [index, schedule] of due.entries()) {
    const key = keys[index] as string;
    if (known.some((row) => row.key === key)) continue;
    await enqueue(database, schedule.job, {}, { actor: { kind: 'system', job: schedule.job }, now, key });
  }
};

const hourOf = (now: Date): number =>
  Number(now.toLocaleString('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hour12: false }));

/** The day, or the stretch of minutes, in which a schedule runs once. */
const slotOf = (schedule: Schedule, now: Date): string =>
  'hour' in schedule ? dayOf(now) : String(Math.floor(now.getTime() / (schedule.minutes * 60_000)));

const runOne = async (house: House): Promise<boolean> => {
  const now = house.clock.now();
  const row = await house.database.row<JobRow>(sql`
    update platform.job set state = 'running', started_at = ${now}, heartbeat_at = now(), attempts = attempts + 1
    where id = (select id from platform.job
      where (state = 'waiting' and run_at <= ${now})
        or (state = 'running' and heartbeat_at < now() - make_interval(secs => ${lostAfterSeconds}))
      order by run_at, id limit 1 for update skip locked)
    returning id, name, input, actor, attempts`);
  if (!row) return false;
  const definition = house.contexts.flatMap((context) => context.jobs).find((one) => one.name === row.name);
  if (definition) await runJob(house, row, definition);
  else await end(house, row.id, 'failed', null, `no job is called ${row.name}`);
  return true;
};

const runJob = async (house: House, row: JobRow, definition: JobDefinition<any>): Promise<void> => {
  const heart = setInterval(() => {
    house.database
      .run(sql`update platform.job set heartbeat_at = now() where id = ${row.id}`)
      .catch(() => {});
  }, 10_000);
  try {
    const result = await definition.run(house, row.input, {
      actor: reviveActor(row.actor),
      progress: (stage, done, total) => tellProgress(house, row.id, stage, done, total),
    });
    await end(house, row.id, 'done', result ?? null, null);
  } catch (error) {
    if (error instanceof Cancelled) return await end(house, row.id, 'cancelled', null, null);
    house.log({ level: 'error', event: 'job', job: row.name, id: row.id, message: String(error) });
    if (row.attempts >= (definition.attempts ?? 3))
      return await end(house, row.id, 'failed', null, String(error));
    const runAt = new Date(house.clock.now().getTime() + backOffSeconds(row.attempts) * 1_000);
    await house.database.run(sql`
      update platform.job set state = 'waiting', run_at = ${runAt}, error = ${String(error)} where id = ${row.id}`);
  } finally {
    clearInterval(heart);
  }
};

/** JSON knows no dates; an actor that comes back from the queue is never freshly logged in. */
const reviveActor = (actor: Actor): Actor =>
  actor.kind === 'person' ? { ...actor, freshUntil: null } : actor;

const tellProgress = async (
  { database }: House,
  id: number,
  stage: string,
  done: number,
  total?: number,
): Promise<void> => {
  const row = await database.one<{ cancel_requested: boolean }>(sql`
    update platform.job set stage = ${stage}, progress_done = ${done}, progress_total = ${total ?? null},
      heartbeat_at = now() where id = ${id} returning cancel_requested`);
  await database.run(sql`select pg_notify('hafen', ${`live job:${id}`})`);
  if (row.cancel_requested) throw new Cancelled();
};

const end = async (
  { database, clock, changed }: House,
  id: number,
  state: 'done' | 'failed' | 'cancelled',
  result: unknown,
  error: string | null,
): Promise<void> => {
  await database.run(sql`
    update platform.job set state = ${state}, ended_at = ${clock.now()}, error = ${error},
      result = ${result === null ? null : JSON.stringify(result)} where id = ${id}`);
  // what it did is news for every process, and for this one at once
  await database.run(sql`select pg_notify('hafen', ${`changed job:${id}`})`);
  changed();
};
