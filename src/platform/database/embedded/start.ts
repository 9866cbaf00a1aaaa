import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../operator-error.ts';
import type { Account } from './account.ts';
import { bareEnvironment, handedOver } from './cluster.ts';
import { type Postmaster, readPostmaster } from './postmaster.ts';
import { settingsFor } from './settings.ts';

/** What a start needs to know. */
export interface Launch {
  clusterFolder: string;
  logFile: string;
  home: string;
  major: number;
  account: Account | undefined;
  /** Beyond the product's own; for tests. */
  settings: Record<string, string>;
}

/** Starts a server and waits until it takes connections; otherwise returns what it wrote before it gave up. */
export const startPostgres = async (launch: Launch): Promise<Postmaster | { refused: string }> => {
  rotate(launch.logFile);
  const log = openSync(launch.logFile, 'a', 0o600);
  const before = fstatSync(log).size;
  const socketFolder = makeSocketFolder(launch.account);
  let started: Postmaster | undefined;
  try {
    started = await readiness(spawnPostgres(launch, socketFolder, log), launch.clusterFolder);
  } finally {
    closeSync(log);
    if (!started) rmSync(socketFolder, { recursive: true, force: true });
  }
  return started ?? { refused: readFileSync(launch.logFile).subarray(before).toString() };
};

/** Sockets have addresses of at most 107 bytes, so theirs is a short private folder of its own. */
const makeSocketFolder = (account: Account | undefined): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hafen-'));
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) > 107) {
    rmSync(folder, { recursive: true });
    throw new OperatorError(
      `Der Pfad ${tmpdir()} ist zu lang für die Verbindung zu PostgreSQL. Setzen Sie TMPDIR auf einen kürzeren Ordner, etwa /tmp.`,
    );
  }
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
};

const logLimit = 5_000_000;

const rotate = (logFile: string): void => {
  if (existsSync(logFile) && statSync(logFile).size > logLimit) renameSync(logFile, `${logFile}.1`);
};

const spawnPostgres = (launch: Launch, socketFolder: string, log: number): ChildProcess => {
  const settings = { ...settingsFor(launch.major, socketFolder), ...launch.settings };
  const directory = openSync(launch.clusterFolder, 'r');
  const child = spawn(
    join(launch.home, 'bin', 'postgres'),
    [
      '-D',
      handedOver,
      '-k',
      socketFolder,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    // detached: Ctrl-C is for the program, which stops the server when it is done with it
    {
      ...launch.account,
      cwd: '/',
      env: bareEnvironment,
      detached: true,
      stdio: ['ignore', log, log, directory],
    },
  );
  closeSync(directory);
  child.unref();
  return child;
};

const readiness = async (child: ChildProcess, clusterFolder: string): Promise<Postmaster | undefined> => {
  const ended = new AbortController();
  child.on('error', () => ended.abort());
  child.on('exit', () => ended.abort());
  while (!ended.signal.aborted) {
    const postmaster = readPostmaster(clusterFolder);
    if (postmaster && postmaster.pid === child.pid && postmaster.status === 'ready') return postmaster;
    await sleep(10);
  }
  return undefined;
};
