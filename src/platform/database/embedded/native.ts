import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { Programs } from './programs.ts';

/**
 * Makes the packaged programs runnable and returns the folder to run them from. The package carries its library
 * links only as a list (npm packs no links, and install scripts may be blocked). Where that folder cannot be
 * written, or the account of the database cannot reach it (a checkout below /root), a copy in `cacheFolder` serves.
 */
export const prepareNative = (
  programs: Programs,
  account: Account | undefined,
  cacheFolder: string,
): string => {
  if (programs.origin === 'system') return programs.home;
  if (!account || isReachable(programs.home)) {
    try {
      makeLinks(programs.home);
      return programs.home;
    } catch {
      // not ours to write: fall through to the copy
    }
  }
  const { version } = JSON.parse(readFileSync(join(dirname(programs.home), 'package.json'), 'utf8')) as {
    version: string;
  };
  return copyOnce(programs.home, join(cacheFolder, `postgres-${version}`));
};

/** Whether every account may walk down to the folder; below it the packages are readable to all. */
const isReachable = (folder: string): boolean => {
  for (let path = realpathSync(folder); path !== dirname(path); path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false;
  }
  return true;
};

/** Idempotent: makes the links that are missing, each relative and beside its target. */
const makeLinks = (home: string): void => {
  const links = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(home), target);
    if (!existsSync(link)) linkOnce(basename(source), link);
  }
};

const linkOnce = (target: string, link: string): void => {
  try {
    symlinkSync(target, link);
  } catch (error) {
    // a second process may have been quicker
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

const copyOnce = (home: string, copy: string): string => {
  const ready = join(copy, 'native');
  if (existsSync(ready)) return ready;
  const fresh = `${copy}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o755 });
  cpSync(home, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(fresh, 'native'));
  try {
    // one step, so that nobody ever runs half a copy
    renameSync(fresh, copy);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(ready)) throw error;
  }
  return ready;
};
