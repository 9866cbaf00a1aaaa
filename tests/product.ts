import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built program as a process of its own. */
export interface Product {
  base: string;
  process: ChildProcess;
  /** Everything it printed so far. */
  said(): string;
  stop(): Promise<void>;
}

/** A port that nobody uses at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

let isBuilt = false;

/** Builds dist/ where it is missing or older than its sources. */
export const ensureBuilt = (): void => {
  if (!isBuilt) execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
  isBuilt = true;
};

/**
 * Starts `hafenmeisterei COMMAND` from dist/ and waits until it answers.
 *
 * @throws Error with its words when it ends before, or stays silent for a minute
 */
export const startProduct = async (
  environment: Record<string, string>,
  command: 'start' | 'demo' = 'start',
): Promise<Product> => {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--max-semi-space-size=8', 'dist/main.js', command], {
    env: { ...process.env, BASE_URL: base, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}:\n${said}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the program is silent:\n${said}`);
    }
    await sleep(25);
  }
  return {
    base,
    process: child,
    said: () => said,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
};
