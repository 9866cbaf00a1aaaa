import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { type Database, sql } from './database/index.ts';
import type { Consequence, Context, House } from './house.ts';

/** Where messages between processes go. */
export interface Listeners {
  /** There is a job or a mail to do. */
  work(): void;
  /** A topic that open pages may follow has changed. */
  topic(topic: string): void;
}

/** Puts the parts together and connects this process to what the others change. */
export const wireHouse = async (
  parts: {
    config: Config;
    clock: Clock;
    database: Database;
    contexts: Context[];
    consequences: Consequence[];
  },
  listeners: Listeners,
): Promise<House> => {
  let version = 0;
  const changed = () => {
    version += 1;
  };
  await parts.database.listen((_channel, payload) => {
    const [kind, topic = ''] = payload.split(' ', 2);
    if (kind === 'job' || kind === 'mail') return listeners.work();
    if (kind === 'changed') changed();
    listeners.topic(topic);
    listeners.topic(topic.split(':')[0] ?? '');
  }, changed);
  return { ...parts, dataVersion: () => version, changed, log };
};

/** One line of JSON per event, for whatever collects logs. */
const log = (entry: Record<string, unknown>): void => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** A secret of this installation, made once and shared by all its processes. */
export const installationSecret = async (database: Database, name: string): Promise<KeyObject> => {
  await database.run(
    sql`insert into platform.secret (name, value) values (${name}, ${randomBytes(32)}) on conflict (name) do nothing`,
  );
  const { value } = await database.one<{ value: Buffer }>(
    sql`select value from platform.secret where name = ${name}`,
  );
  return createSecretKey(value);
};
