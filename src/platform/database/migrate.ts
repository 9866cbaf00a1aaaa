import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import type { Database, Db } from './database.ts';
import { sql } from './sql.ts';

/** One step of the database's history, from `db/migrations/NNNN-name.sql`. */
export interface Migration {
  /** The file's name with its extension. */
  name: string;
  text: string;
}

interface Applied {
  name: string;
  checksum: string;
}

const pattern = /^\d{4}-[a-z0-9-]+\.sql$/;

/** Any number, the same in every process: whoever holds it changes the schema. */
const migrationLock = 5_714_630;

/** The migrations of a folder in their order. */
export const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/**
 * Brings the database up to the program: each missing migration in a transaction of its own, under a lock, so that
 * several processes may start at once. Returns the names of those that this call applied.
 *
 * @throws OperatorError when an applied file was changed, or the database is newer than the program
 */
export const migrate = async (database: Database, migrations: readonly Migration[]): Promise<string[]> => {
  assertOrdered(migrations);
  const applied: string[] = [];
  if (await isUpToDate(database, migrations)) return applied;
  for (;;) {
    const name = await database.transaction((tx) => applyNext(tx, migrations));
    if (!name) return applied;
    applied.push(name);
  }
};

const assertOrdered = (migrations: readonly Migration[]): void => {
  for (const [index, { name }] of migrations.entries()) {
    if (!pattern.test(name)) throw new Error(`${name} is no name of a migration (NNNN-name.sql)`);
    const previous = migrations[index - 1]?.name;
    if (previous && previous.slice(0, 4) >= name.slice(0, 4))
      throw new Error(`${name} does not follow ${previous}`);
  }
};

const isUpToDate = async (db: Db, migrations: readonly Migration[]): Promise<boolean> => {
  const { known } = await db.one<{ known: boolean }>(
    sql`select to_regclass('platform.migration') is not null as known`,
  );
  return known && nextOf(await selectApplied(db), migrations) === undefined;
};

const selectApplied = (db: Db): Promise<Applied[]> =>
  db.rows<Applied>(sql`select name, checksum from platform.migration order by name collate "C"`);

const applyNext = async (tx: Db, migrations: readonly Migration[]): Promise<string | undefined> => {
  // a migration takes the time it takes, and so does waiting for the process that is at it
  await tx.script(
    'set local statement_timeout = 0; set local lock_timeout = 0; set local client_min_messages = warning',
  );
  await tx.run(sql`select pg_advisory_xact_lock(${migrationLock}::bigint)`);
  await tx.script(`
    create schema if not exists platform;
    create table if not exists platform.migration
      (name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const next = nextOf(await selectApplied(tx), migrations);
  if (!next) return undefined;
  await tx.script(next.text);
  await tx.run(
    sql`insert into platform.migration (name, checksum) values (${next.name}, ${checksumOf(next.text)})`,
  );
  return next.name;
};

/** The first migration that is missing. @throws OperatorError when what was applied is not the program's history */
export const nextOf = (
  applied: readonly Applied[],
  migrations: readonly Migration[],
): Migration | undefined => {
  for (const [index, { name, checksum }] of applied.entries()) {
    const migration = migrations[index];
    const own = migrations.find((candidate) => candidate.name === name);
    if (!own) {
      throw new OperatorError(
        `Die Datenbank ist neuer als dieses Programm (${name}). Bitte aktualisieren Sie das Programm.`,
      );
    }
    if (migration?.name !== name) {
      throw new OperatorError(
        `Die Änderung ${migration?.name} der Datenbank kommt vor der schon ausgeführten ${name}. Geben Sie ihr eine höhere Nummer.`,
      );
    }
    if (checksumOf(own.text) !== checksum) {
      throw new OperatorError(
        `Die Datei ${name} wurde geändert, nachdem sie ausgeführt war. Stellen Sie ihren alten Inhalt wieder her.`,
      );
    }
  }
  return migrations[applied.length];
};

/** Line ends do not count: a checkout on another system may change them. */
export const checksumOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
