import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Starts a part of a bench in a process of its own, bundled as the product is. */
export const startPart = (name: string, ...args: string[]): ChildProcess => {
  const outfile = join(import.meta.dirname, '../../dist', name.replace(/ts$/, 'bench.js'));
  buildSync({
    entryPoints: [join(import.meta.dirname, name)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    packages: 'external',
    logLevel: 'warning',
  });
  return fork(outfile, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
};

/** The next message of a part; its early end is an error. */
export const nextMessage = <T>(part: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`${part.spawnargs.at(-1)} ended with ${code}`));
    part.once('exit', ended);
    part.once('message', (message) => {
      part.off('exit', ended);
      resolve(message as T);
    });
  });

export const ask = <T>(part: ChildProcess, message: object): Promise<T> => {
  const answer = nextMessage<T>(part);
  part.send(message);
  return answer;
};

/** Lets a part end by itself. */
export const endPart = (part: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (part.exitCode !== null) return resolve();
    part.once('exit', () => resolve());
    part.disconnect();
  });

const ticksPerSecond = 100;

/** CPU time that a process and its ended children have used, in milliseconds (proc(5): fields 14 to 17 of stat). */
const cpuOf = (pid: number): { cpu: number; parent: number } | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    return { cpu: (ticks * 1000) / ticksPerSecond, parent: Number(fields[1]) };
  } catch {
    return null;
  }
};

/** CPU time of the product and of its PostgreSQL with all backends, in milliseconds. */
export const cpuOfProduct = (pid: number, postgres: string): number => {
  const postmaster = Number(readFileSync(join(postgres, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return processes.reduce((sum, one) => {
    const found = cpuOf(one);
    const counts = found && (one === pid || one === postmaster || found.parent === postmaster);
    return sum + (counts ? found.cpu : 0);
  }, 0);
};
