import { createHash, randomUUID } from 'node:crypto';
import { after } from 'node:test';
import { Client } from 'pg';
import { type Database, openDatabase } from '../src/platform/database/database.ts';
import { type Migration, migrate, readMigrations } from '../src/platform/database/migrate.ts';
import { startTestServer, type TestServer } from './server.ts';

// the runner ends hooks of a test with that test, so the file's own clean-up is registered once, here at its top
const cleanUps: (() => Promise<void>)[] = [];
after(async () => {
  for (const cleanUp of cleanUps.toReversed()) await cleanUp();
});

let own: Promise<TestServer> | undefined;

/** Work to be done before the databases of this file are closed and dropped. */
export const atEnd = (cleanUp: () => Promise<void>): void => void cleanUps.push(cleanUp);

/** The server of this run: the shared one, else one of this file's own, stopped after its tests. */
export const testServer = async (): Promise<string> => {
  const shared = process.env['TEST_DATABASE_URL'];
  if (shared) return shared;
  own ??= startTestServer().then((server) => {
    cleanUps.push(() => server.stop());
    return server;
  });
  return (await own).url;
};

/**
 * A migrated database for one test file, dropped after its tests; call it at the top of the file. A second process on
 * it opens `url`.
 */
export const freshDatabase = (
  migrations: Migration[] = readMigrations('db/migrations'),
): Promise<Database & { url: string }> =>
  databaseFrom({ of: migrations, build: (database) => migrate(database, migrations) });

/** What a database is copied from: built once for each content of `of`, by whoever needs it first. */
export interface Template {
  of: unknown[];
  build(database: Database): Promise<unknown>;
}

/** A copy of a template, dropped after the tests of this file. */
export const databaseFrom = async (template: Template): Promise<Database & { url: string }> => {
  const server = await testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server, async (admin) => {
    const from = await ensureTemplate(admin, server, template);
    await admin.query(`create database ${name} template ${from}`);
  });
  const url = withDatabase(server, name);
  const database = await openDatabase({ url, dataDir: '' });
  cleanUps.push(async () => {
    await database.close();
    await asAdmin(server, (admin) => admin.query(`drop database ${name} with (force)`));
  });
  return Object.assign(database, { url });
};

/** An empty database, for tests of the migration itself. */
export const emptyDatabase = (): Promise<Database & { url: string }> => freshDatabase([]);

const templateLock = 5_714_631;

const ensureTemplate = async (admin: Client, server: string, { of, build }: Template): Promise<string> => {
  if (of.length === 0) return 'template0';
  const hash = createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 16);
  const template = `template_${hash}`;
  await admin.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const known = await admin.query('select from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) await buildTemplate(admin, server, template, build);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
  return template;
};

const buildTemplate = async (
  admin: Client,
  server: string,
  template: string,
  build: Template['build'],
): Promise<void> => {
  const half = `half_${template}`;
  await admin.query(`drop database if exists ${half} with (force)`);
  await admin.query(`create database ${half} template template0`);
  const database = await openDatabase({ url: withDatabase(server, half), dataDir: '' });
  try {
    await build(database);
  } finally {
    await database.close();
  }
  await admin.query(`alter database ${half} rename to ${template}`);
};

const asAdmin = async <T>(server: string, work: (admin: Client) => Promise<T>): Promise<T> => {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
};

const withDatabase = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};
