import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { isAlive, readPostmaster } from './postmaster.ts';

/** How long a stop may take before the server is left to finish alone. */
const stopMillis = 30_000;

/**
 * Stops the server unless somebody else is connected, who will stop it in turn. `ownName` is the application name of
 * the connections that do not count.
 */
export const stopUnlessUsed = async (
  clusterFolder: string,
  connection: ClientConfig,
  ownName: string,
): Promise<void> => {
  if (!(await isUsed(connection, ownName))) await stopPostgres(clusterFolder);
};

/** Stops the server and waits until it is gone; whoever is connected is cut off. */
export const stopPostgres = async (clusterFolder: string): Promise<void> => {
  const postmaster = readPostmaster(clusterFolder);
  if (!postmaster || !isAlive(postmaster)) return;
  // SIGINT is PostgreSQL's fast shutdown: a program that connects this very moment is cut off and starts it again
  interrupt(postmaster.pid);
  const deadline = Date.now() + stopMillis;
  while (isAlive(postmaster) && Date.now() < deadline) await sleep(10);
  rmSync(postmaster.socketFolder, { recursive: true, force: true });
};

const interrupt = (pid: number): void => {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    // gone in this very moment
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** The name under which a process asks on its way out; such connections count for nobody. */
const leaving = 'hafenmeisterei-leaving';

/** Asked twice: two that leave at once would otherwise see each other's last connections and both stay away. */
const isUsed = async (connection: ClientConfig, ownName: string): Promise<boolean> => {
  const client = new Client({ ...connection, application_name: leaving });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (!(await countsOthers(client, ownName))) return false;
    await sleep(100);
    return await countsOthers(client, ownName);
  } catch {
    // unreachable: it is dead already, or somebody else is stopping it
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const countsOthers = async (client: Client, ownName: string): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from pg_stat_activity
     where backend_type = 'client backend' and application_name not in ($1, $2) limit 1`,
    [ownName, leaving],
  );
  return rowCount === 1;
};
