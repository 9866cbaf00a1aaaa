import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig, Pool, type PoolClient } from 'pg';
import { isUnreachable } from './errors.ts';
import type { Server } from './server.ts';
import { arrivingTypes } from './values.ts';

/** Connections of one process to its server. */
export interface Connections {
  /** A connection of the pool; give it back with `release()`, or `release(true)` when it is spoiled. */
  acquire: () => Promise<PoolClient>;
  /** A connection of its own beside the pool; the caller ends it. */
  dedicated: () => Promise<Client>;
  end: () => Promise<void>;
}

/** Ten at once serve a process: statements are short, and the embedded server has 40 for all processes together. */
const poolSize = 10;
const reviveMillis = 15_000;

const limits: ClientConfig = {
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
};

/** `name` is the application name the server sees. */
export const openConnections = (server: Server, name: string, log: (line: string) => void): Connections => {
  const settings = (): ClientConfig => ({
    ...limits,
    ...server.connection(),
    application_name: name,
    types: arrivingTypes,
  });
  // asked anew for each connection, because a revived server may live at another socket
  class ServerClient extends Client {
    constructor() {
      super(settings());
      // without a listener a connection that dies between two statements would end the process
      this.on('error', (error) => log(`Datenbankverbindung verloren: ${error.message}`));
    }
  }
  // one stays open even when idle: it tells other processes on an embedded server that it is still needed
  const pool = new Pool({ Client: ServerClient, min: 1, max: poolSize, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  return {
    acquire: () => reaching(server, () => pool.connect()),
    dedicated: () =>
      reaching(server, async () => {
        const client = new ServerClient();
        await client.connect();
        return client;
      }),
    end: () => pool.end(),
  };
};

/** An embedded server that died is brought back, also by the process that did not start it. */
const reaching = async <T>(server: Server, connect: () => Promise<T>): Promise<T> => {
  const deadline = Date.now() + reviveMillis;
  for (;;) {
    try {
      return await connect();
    } catch (error) {
      if (!server.revive || !isUnreachable(error) || Date.now() > deadline) throw error;
      await sleep(20);
      await server.revive();
    }
  }
};
