import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { operatorErrorFrom } from './refusals.ts';

/** The name of the role and superuser of an embedded cluster. */
export const role = 'hafen';

/**
 * The cluster as seen by PostgreSQL's own processes: the folder is handed over as open file number 3, because its
 * account need not be able to walk there by name (a data folder below /root).
 */
export const handedOver = '/proc/self/fd/3';

/** Environment of every PostgreSQL process: nothing of the program's own, which may hold passwords. */
export const bareEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Creates the cluster unless it exists. It is made beside its place and moved there in one step, so that a crash
 * never leaves half a cluster, and two first starts at once end with one.
 */
export const createCluster = async (
  clusterFolder: string,
  home: string,
  major: number,
  account: Account | undefined,
): Promise<void> => {
  if (existsSync(join(clusterFolder, 'PG_VERSION'))) return;
  removeLeftovers(clusterFolder);
  const fresh = `${clusterFolder}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  if (account) chownSync(fresh, account.uid, account.gid);
  try {
    await initdb(fresh, home, major, account);
    moveIntoPlace(fresh, clusterFolder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

/** Halves that a crash left behind: those whose process is gone. */
const removeLeftovers = (clusterFolder: string): void => {
  const parent = dirname(clusterFolder);
  for (const name of readdirSync(parent)) {
    const pid = name.match(/^postgres\.new-(\d+)$/)?.[1];
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
};

const initdb = async (
  folder: string,
  home: string,
  major: number,
  account: Account | undefined,
): Promise<void> => {
  // both order text by code point, wherever the cluster is opened; the built-in one needs nothing of the system
  const locale =
    major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8'];
  const directory = openSync(folder, 'r');
  const child = spawn(
    join(home, 'bin', 'initdb'),
    [
      '-D',
      handedOver,
      '-U',
      role,
      '-A',
      'trust',
      '-E',
      'UTF8',
      '-T',
      'german',
      '--data-checksums',
      ...locale,
    ],
    { ...account, cwd: '/', env: bareEnvironment, stdio: ['ignore', 'pipe', 'pipe', directory] },
  );
  closeSync(directory);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw operatorErrorFrom(output, dirname(folder));
};

const moveIntoPlace = (fresh: string, clusterFolder: string): void => {
  try {
    renameSync(fresh, clusterFolder);
    const parent = openSync(dirname(clusterFolder), 'r');
    fsyncSync(parent);
    closeSync(parent);
  } catch (error) {
    // somebody else was quicker: theirs is as good
    if (!existsSync(join(clusterFolder, 'PG_VERSION'))) throw error;
  }
};
