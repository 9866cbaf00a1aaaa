import { randomUUID } from 'node:crypto';
import { type Connections, openConnections } from './connections.ts';
import { openEmbedded } from './embedded/server.ts';
import { startListening } from './listener.ts';
import { reachable } from './reachable.ts';
import { type Server, serverAt } from './server.ts';
import type { Sql } from './sql.ts';
import { inTransaction, repeating, sending } from './transaction.ts';

/** Where statements are sent: the database itself, or a transaction in it. */
export interface Db {
  rows<T>(query: Sql): Promise<T[]>;
  /** At most one row. @throws Error when there are more */
  row<T>(query: Sql): Promise<T | undefined>;
  /** Exactly one row. @throws Error when there are none or more */
  one<T>(query: Sql): Promise<T>;
  /** The rows of each of several questions: one statement, from the second time on that they are asked. */
  several<T>(queries: readonly Sql[]): Promise<T[][]>;
  /** The number of affected rows. */
  run(query: Sql): Promise<number>;
  /** Several statements without values in one go, as in a migration's file. */
  script(text: string): Promise<void>;
}

export interface Database extends Db {
  /**
   * Everything or nothing, READ COMMITTED. Where it collides with another transaction (serialization failure,
   * deadlock) it is done again up to four times: `work` must have no effects outside the database. A failed
   * statement dooms the transaction, even when `work` catches its error.
   */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Reads only, all of one moment (REPEATABLE READ). */
  snapshot<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /**
   * Hears `NOTIFY hafen` from every process. `onGap`: notifications may have been missed, drop what was cached; it
   * is called when the connection is lost and again when it is back. Once per process.
   */
  listen(onNotify: (channel: string, payload: string) => void, onGap: () => void): Promise<void>;
  /** Whether notifications arrive at present; while false, nothing cached can be trusted. */
  readonly listening: boolean;
  /** Statements sent so far, with begin and commit; for benches and tests. */
  readonly statements: number;
  readonly description: string;
  /** Ends all connections; an embedded server is stopped by the last process that leaves it. */
  close(): Promise<void>;
}

/**
 * Opens the database at `url`, or else the embedded PostgreSQL in `dataDir`, started as needed. `postgres` insists on
 * the packaged or the system's programs for the embedded one.
 *
 * @throws OperatorError with a German sentence when that is impossible
 */
export const openDatabase = async (where: {
  url?: string | undefined;
  dataDir: string;
  postgres?: 'packaged' | 'system' | undefined;
  log?: (line: string) => void;
}): Promise<Database> => {
  const server = where.url
    ? serverAt(where.url)
    : await openEmbedded({ dataDir: where.dataDir, only: where.postgres });
  return databaseOn(server, where.log ?? (() => undefined));
};

/** The database on a server that is already known. */
export const databaseOn = async (server: Server, log: (line: string) => void): Promise<Database> => {
  const name = `hafenmeisterei-${randomUUID().slice(0, 8)}`;
  const connections = openConnections(server, name, log);
  const counter = { statements: 0 };
  const alone = <T>(use: (db: Db) => Promise<T>): Promise<T> =>
    repeating(() => withConnection(connections, counter, use));
  const state = { listening: false, stop: async (): Promise<void> => undefined };
  const database: Database = {
    rows: (query) => alone((db) => db.rows(query)),
    row: (query) => alone((db) => db.row(query)),
    one: (query) => alone((db) => db.one(query)),
    several: (queries) => alone((db) => db.several(queries)),
    run: (query) => alone((db) => db.run(query)),
    script: (text) => alone((db) => db.script(text)),
    transaction: (work) => repeating(() => inTransaction(connections, counter, 'begin', work)),
    snapshot: (work) =>
      repeating(() =>
        inTransaction(connections, counter, 'begin isolation level repeatable read read only', work),
      ),
    async listen(onNotify, onGap) {
      await state.stop();
      state.stop = await startListening({
        connect: connections.dedicated,
        onNotify,
        onGap,
        onState: (listening) => (state.listening = listening),
      });
    },
    get listening() {
      return state.listening;
    },
    get statements() {
      return counter.statements;
    },
    description: server.description,
    async close() {
      await state.stop();
      await connections.end();
      await server.release(name);
    },
  };
  try {
    await reachable(database, server);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
};

const withConnection = async <T>(
  connections: Connections,
  counter: { statements: number },
  use: (db: Db) => Promise<T>,
): Promise<T> => {
  const client = await connections.acquire();
  const connection = sending(client, counter);
  try {
    return await use(connection.db);
  } finally {
    client.release(connection.spoiled());
  }
};
