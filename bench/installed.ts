import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
}

/** Bytes on the disk under a path, without packages inside of packages. */
const bytesOf = (path: string): number => {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
};

/** What `npm ci --omit=dev` puts on this machine, in MB: the packages of the lock that are no development tools. */
export const installedMegabytes = (): number => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const bytes = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(path))
    .reduce((sum, [path]) => sum + bytesOf(path), 0);
  return bytes / 1_000_000;
};
