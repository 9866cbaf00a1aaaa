import { globSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { beginningOf, seedDemo } from '../../db/seed/seed.ts';
import { keyOf } from '../../db/seed/cast/story.ts';
import { insertSession } from '../../src/alliance/people/db/sessions.ts';
import { boot, openHouse } from '../../src/boot.ts';
import { type Clock, systemClock } from '../../src/platform/clock.ts';
import { type Config, readConfig } from '../../src/platform/config.ts';
import { migrate, readMigrations, sql } from '../../src/platform/database/index.ts';
import { dayOf } from '../../src/shared/days.ts';
import type { Role } from '../../src/shared/occasion.ts';
import { newToken } from '../../src/platform/tokens.ts';
import { launch } from '../chromium.ts';
import { atEnd, databaseFrom } from '../database.ts';
import { ensureBuilt, freePort } from '../product.ts';

/** What a journey may start from: the office and, where it matters, for which municipality or Land it is held. */
export interface Wanted {
  role: Role;
  municipality?: string;
  land?: string;
}

/**
 * The product with the fictional alliance, on a database of this file's own, and a Chromium that visits it.
 * Call it at the top of the file.
 */
export const visitAlliance = async (environment: Record<string, string> = {}) => {
  ensureBuilt();
  const port = await freePort();
  const config = readConfig(
    { ...environment, PORT: String(port), BASE_URL: `http://127.0.0.1:${port}` },
    { demo: true },
  );
  const database = await databaseFrom(seededTemplate(config));
  const running = await boot(config, { database });
  const browser = await launch();
  atEnd(async () => {
    await browser.close();
    await running.stop();
  });

  const officeOf = async ({ role, municipality, land }: Wanted) => {
    const key = municipality ? keyOf(municipality) : null;
    const today = dayOf(new Date());
    return database.one<{
      id: number;
      person: number;
      name: string;
      email: string;
      municipality: string | null;
    }>(sql`
      select o.id, o.person, p.name, p.email, o.municipality from people.office o join people.person p on p.id = o.person
      where o.role = ${role} and (${key}::text is null or o.municipality = ${key})
        and (${land ?? null}::text is null or ${land ?? ''} = any(o.lands))
        and o.from_day <= ${today} and (o.to_day is null or o.to_day >= ${today}) and p.erased_at is null
      order by o.id limit 1`);
  };

  /** Logs somebody in without the way through a mailbox; `anmelden.test.ts` walks that. */
  const cookieFor = async (wanted: Wanted) => {
    const held = await officeOf(wanted);
    const { token, hash } = newToken();
    const now = new Date();
    const freshUntil = new Date(now.getTime() + 3_600_000);
    await insertSession(database, { hash, person: held.person, office: held.id, now, freshUntil });
    return { name: 'hafen_sitzung', value: token, url: config.BASE_URL };
  };

  /** A page of a new window in which this office is logged in; without one, a visitor's. */
  const open = async (wanted: Wanted | null = null, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      baseURL: config.BASE_URL,
      locale: 'de-DE',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    if (wanted) await context.addCookies([await cookieFor(wanted)]);
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    return page;
  };

  return { ...running, database, base: config.BASE_URL, open, officeOf, cookieFor };
};

/** The alliance is played once for all journeys of a run. */
const seededTemplate = (config: Config) => {
  const migrations = readMigrations('db/migrations');
  const sources = globSync(['db/seed/**/*.ts', 'src/alliance/**/{actions,rules,db}/*.ts']).toSorted();
  return {
    of: [migrations, dayOf(new Date()), sources.map((path) => readFileSync(path, 'utf8'))],
    async build(database: Parameters<typeof migrate>[0]) {
      await migrate(database, migrations);
      const now = systemClock.now();
      const clock: Clock = { now: () => beginningOf(now) };
      await seedDemo(await openHouse(config, { database, clock }), now);
    },
  };
};
