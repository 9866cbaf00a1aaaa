import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `postmaster.pid` says about the server of a cluster; the file is written line by line while it starts. */
export interface Postmaster {
  pid: number;
  /** Folder of the server's socket; empty while the server has not got that far. */
  socketFolder: string;
  status: string;
}

/** The server named in the cluster's lock file, alive or not. Source: src/include/utils/pidfile.h of PostgreSQL. */
export const readPostmaster = (clusterFolder: string): Postmaster | undefined => {
  try {
    const lines = readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, socketFolder: lines[4]?.trim() ?? '', status: lines[7]?.trim() ?? '' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Whether the process is still that server: after a reboot its number may belong to somebody else, and in a
 * container without an init process it may be a corpse. The random socket folder on its command line tells.
 */
export const isAlive = ({ pid, socketFolder }: Postmaster): boolean => {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return socketFolder === '' ? (words[0] ?? '').endsWith('postgres') : words.includes(socketFolder);
  } catch {
    return false;
  }
};
