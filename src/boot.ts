import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './app.tsx';
import { consequences } from './alliance/consequences.ts';
import { contexts } from './alliance/contexts.ts';
import { takeBaseRegister } from './alliance/territory/actions/take-base-register.ts';
import { countUnits } from './alliance/territory/db/units.ts';
import { loadGazetteer } from './alliance/territory/gazetteer.ts';
import { setBaseAddress } from './platform/address.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Database, migrate, openDatabase, readMigrations } from './platform/database/index.ts';
import { distFolder } from './platform/http/assets.ts';
import { LivePages } from './platform/http/live.ts';
import { startServer } from './platform/http/server.ts';
import type { House } from './platform/house.ts';
import { startRunner } from './platform/jobs/runner.ts';
import { allowLoopback } from './platform/outside/connect.ts';
import { perform } from './platform/perform.ts';
import { dayOf } from './shared/days.ts';
import { installationSecret, wireHouse } from './platform/wire.ts';

/** Migrations stand beside the bundle, or in the tree when the sources run directly. */
export const migrationsFolder = (): string => {
  const built = join(distFolder(), 'migrations');
  const inTree = join(distFolder(), '../db/migrations');
  return existsSync(inTree) ? inTree : built;
};

/** The database of this installation, brought up to date. */
export const openPrepared = async (config: Config): Promise<Database> => {
  const database = await openDatabase({
    url: config.DATABASE_URL ?? undefined,
    dataDir: config.DATA_DIR,
    postgres: config.HAFEN_POSTGRES ?? undefined,
  });
  await migrate(database, readMigrations(migrationsFolder()));
  return database;
};

/** Everything but the web: what commands and tests need. */
export const openHouse = async (
  config: Config,
  more: { clock?: Clock; database?: Database; listeners?: { work(): void; topic(topic: string): void } } = {},
): Promise<House> => {
  setBaseAddress(config.BASE_URL);
  allowLoopback(config.development);
  const database = more.database ?? (await openPrepared(config));
  try {
    return await furnish(config, { ...more, database });
  } catch (error) {
    // nobody would stop the server that belongs to this start
    if (!more.database) await database.close();
    throw error;
  }
};

const furnish = async (
  config: Config,
  more: { clock?: Clock; database: Database; listeners?: { work(): void; topic(topic: string): void } },
): Promise<House> => {
  const { database } = more;
  const clock = more.clock ?? systemClock;
  let house: House | undefined;
  const listeners = {
    work: () => more.listeners?.work(),
    topic(topic: string) {
      if (topic === 'territory.register' && house) void loadGazetteer(house).then(house.changed);
      more.listeners?.topic(topic);
    },
  };
  house = await wireHouse({ config, clock, database, contexts, consequences }, listeners);
  await fillTerritory(house);
  await loadGazetteer(house);
  return house;
};

/** An installation without any municipality takes over those that the program brings. */
const fillTerritory = async (house: House): Promise<void> => {
  if ((await countUnits(house.database)) > 0) return;
  const now = house.clock.now();
  const actor = { kind: 'system', job: 'first-start' } as const;
  await perform(house, takeBaseRegister, {}, { actor, now, today: dayOf(now) });
};

export interface Running {
  house: House;
  port: number;
  stop(): Promise<void>;
}

/** The whole product: database, web, background work. */
export const boot = async (
  config: Config,
  more: {
    clock?: Clock;
    database?: Database;
    work?: boolean;
    prepare?: (house: House) => Promise<void>;
  } = {},
): Promise<Running> => {
  const live = new LivePages();
  let wake = () => {};
  const house = await openHouse(config, {
    ...more,
    listeners: { work: () => wake(), topic: (topic) => live.tell(topic) },
  });
  try {
    await more.prepare?.(house);
    const secret = await installationSecret(house.database, 'forms');
    const { app, cache } = buildApp(house, secret, live);
    const server = await startServer(app, cache, { port: config.PORT, host: config.HOST });
    const runner = more.work === false ? null : startRunner(house);
    if (runner) wake = runner.wake;
    return {
      house,
      port: server.port,
      async stop() {
        live.close();
        await server.stop();
        await runner?.stop();
        if (!more.database) await house.database.close();
      },
    };
  } catch (error) {
    if (!more.database) await house.database.close();
    throw error;
  }
};
