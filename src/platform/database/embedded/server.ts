import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import type { Server } from '../server.ts';
import { OperatorError } from '../../operator-error.ts';
import { accountFor } from './account.ts';
import { createCluster, role } from './cluster.ts';
import { prepareNative } from './native.ts';
import { isAlive, type Postmaster, readPostmaster } from './postmaster.ts';
import { findPrograms, type Origin } from './programs.ts';
import { isHeldByAnother, operatorErrorFrom } from './refusals.ts';
import { type Launch, startPostgres } from './start.ts';
import { stopUnlessUsed } from './stop.ts';

/** How long a start is tried again while a killed server's last processes let go of the cluster. */
const retryMillis = 10_000;

/**
 * The embedded PostgreSQL of a data folder: found running and adopted, or created and started. Several processes
 * may open one folder; the last to release it stops the server, whoever started it.
 *
 * @throws OperatorError with a sentence for whoever runs the product
 */
export const openEmbedded = async (where: {
  dataDir: string;
  only?: Origin | undefined;
  settings?: Record<string, string>;
}): Promise<Server> => {
  const dataDir = resolve(where.dataDir);
  const clusterFolder = join(dataDir, 'postgres');
  const launch = await prepared(dataDir, clusterFolder, where);
  let postmaster = await ensureRunning(launch);
  let reviving: Promise<void> | undefined;
  const connection = (): ClientConfig => ({
    host: postmaster.socketFolder,
    port: 5432,
    user: role,
    database: 'postgres',
  });
  return {
    description: `PostgreSQL ${launch.major} in ${clusterFolder}`,
    connection,
    revive: () => {
      reviving ??= ensureRunning(launch)
        .then((found) => void (postmaster = found))
        .finally(() => (reviving = undefined));
      return reviving;
    },
    release: (ownName) => stopUnlessUsed(clusterFolder, connection(), ownName),
  };
};

const prepared = async (
  dataDir: string,
  clusterFolder: string,
  { only, settings = {} }: { only?: Origin | undefined; settings?: Record<string, string> },
): Promise<Launch> => {
  const programs = findPrograms(clusterFolder, only);
  try {
    makeFolder(resolve(dataDir));
    const account = accountFor(clusterFolder);
    const home = prepareNative(
      programs,
      account,
      account ? '/var/cache/hafenmeisterei' : join(dataDir, 'cache'),
    );
    await createCluster(clusterFolder, home, programs.major, account);
    return {
      clusterFolder,
      logFile: join(dataDir, 'postgres.log'),
      home,
      major: programs.major,
      account,
      settings,
    };
  } catch (error) {
    if (error instanceof OperatorError || !(error as NodeJS.ErrnoException).code) throw error;
    throw operatorErrorFrom(String(error), dataDir);
  }
};

/** Folder by folder: asked for all at once, Node tries without end where nothing can be made, as in `/proc`. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // a second start was quicker
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

const ensureRunning = async (launch: Launch): Promise<Postmaster> => {
  const deadline = Date.now() + retryMillis;
  for (;;) {
    const found = readPostmaster(launch.clusterFolder);
    if (found && isAlive(found)) {
      if (found.status === 'ready') return reachableOnly(found);
      // starting, recovering or stopping at somebody else's hands: that takes the time it takes
      await sleep(50);
      continue;
    }
    if (found) removeStale(launch.clusterFolder, found);
    const started = await startPostgres(launch);
    if ('pid' in started) return started;
    if (!isHeldByAnother(started.refused) || Date.now() > deadline) {
      throw operatorErrorFrom(started.refused, dirname(launch.clusterFolder));
    }
    await sleep(100);
  }
};

/** Stopping it is left to people: it may serve programs that see another temporary directory than this one. */
const reachableOnly = (running: Postmaster): Postmaster => {
  if (existsSync(running.socketFolder)) return running;
  throw new OperatorError(
    `PostgreSQL läuft (Prozess ${running.pid}), aber sein Ordner ${running.socketFolder} für Verbindungen fehlt hier. ` +
      `Beenden Sie das andere Programm oder den Prozess (kill -INT ${running.pid}) und starten Sie erneut.`,
  );
};

/**
 * What a dead server left. Its lock file stays for PostgreSQL to judge, which also looks for what a killed server
 * left running; only where its number belongs to another process by now would PostgreSQL obey it for ever.
 */
const removeStale = (clusterFolder: string, dead: Postmaster): void => {
  if (dead.socketFolder.startsWith(join(tmpdir(), 'hafen-')))
    rmSync(dead.socketFolder, { recursive: true, force: true });
  if (!existsSync(`/proc/${dead.pid}`)) return;
  const now = readPostmaster(clusterFolder);
  if (now?.pid === dead.pid && now.socketFolder === dead.socketFolder)
    rmSync(join(clusterFolder, 'postmaster.pid'), { force: true });
};
