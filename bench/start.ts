/** How long until the product answers, and what it keeps in memory, against a bare Node server and a bare PostgreSQL. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbedded } from '../src/platform/database/embedded/server.ts';
import { readPostmaster } from '../src/platform/database/embedded/postmaster.ts';
import { stopPostgres } from '../src/platform/database/embedded/stop.ts';
import { ensureBuilt, freePort, type Product, startProduct } from '../tests/product.ts';
import { installedMegabytes } from './installed.ts';

const rounds = 5;
const megabyte = 1024;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const timed = async <T>(work: () => Promise<T>): Promise<[seconds: number, value: T]> => {
  const since = performance.now();
  const value = await work();
  return [(performance.now() - since) / 1_000, value];
};

/** Proportional share of memory of a process and everything it started, in MB. */
const memoryOf = (pid: number): number => {
  const own = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? '0';
  const children = readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
    .filter((child) => child !== '');
  return Number(own) / megabyte + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
};

/** The program until its start page has answered with 200. */
const startUntilPage = async (dataDir: string): Promise<Product> => {
  const product = await startProduct({ DATA_DIR: dataDir, DATABASE_URL: '' }, 'demo');
  const { status } = await fetch(`${product.base}/`);
  if (status !== 200) {
    await product.stop();
    throw new Error(`the start page answers ${status}`);
  }
  return product;
};

/** The least that any Node program with a web server needs. */
const bareNode = async (): Promise<{ seconds: number; memory: number }> => {
  const port = await freePort();
  const program = `require('node:http').createServer((_, answer) => answer.end('ok')).listen(${port}, '127.0.0.1')`;
  const since = performance.now();
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => null))) await sleep(2);
  const seconds = (performance.now() - since) / 1_000;
  const memory = memoryOf(child.pid ?? 0);
  child.kill('SIGKILL');
  return { seconds, memory };
};

/** The same PostgreSQL on the same data folder, with nobody connected. */
const barePostgres = async (dataDir: string): Promise<{ seconds: number; memory: number }> => {
  const [seconds] = await timed(() => openEmbedded({ dataDir }));
  await sleep(1_000);
  const postmaster = readPostmaster(join(dataDir, 'postgres'));
  const memory = memoryOf(postmaster?.pid ?? 0);
  await stopPostgres(join(dataDir, 'postgres'));
  return { seconds, memory };
};

ensureBuilt();
const dataDir = mkdtempSync(join(tmpdir(), 'hafen-bench-'));
try {
  const [firstStart, first] = await timed(() => startUntilPage(dataDir));
  await first.stop();
  const starts: number[] = [];
  let memory = 0;
  for (let round = 0; round < rounds; round++) {
    const [seconds, product] = await timed(() => startUntilPage(dataDir));
    starts.push(seconds);
    if (round === rounds - 1) {
      await fetch(`${product.base}/mitglieder`);
      await sleep(5_000);
      const postmaster = readPostmaster(join(dataDir, 'postgres'));
      memory = memoryOf(product.process.pid ?? 0) + (postmaster ? memoryOf(postmaster.pid) : 0);
    }
    await product.stop();
  }
  const start = median(starts);
  const nodes = [await bareNode(), await bareNode(), await bareNode()];
  const node = {
    seconds: median(nodes.map(({ seconds }) => seconds)),
    memory: median(nodes.map((one) => one.memory)),
  };
  const postgres = await barePostgres(dataDir);
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  const megabytes = (value: number) => `${value.toFixed(0)} MB`;
  const floor = node.seconds + postgres.seconds;
  console.table({
    'start with existing data': { measured: seconds(start), goal: '≤ 1.5 s', floor: seconds(floor) },
    'first start with the demo': { measured: seconds(firstStart), goal: '≤ 20 s', floor: seconds(floor) },
    'memory at rest (PSS)': {
      measured: megabytes(memory),
      goal: '≤ 250 MB',
      floor: megabytes(node.memory + postgres.memory),
    },
    'npm ci --omit=dev': { measured: megabytes(installedMegabytes()), goal: '–', floor: '–' },
  });
  console.log(
    `Floor: bare node:http (${seconds(node.seconds)}, ${megabytes(node.memory)}) and bare PostgreSQL (${seconds(postgres.seconds)}, ${megabytes(postgres.memory)}) in the same run.`,
  );
  const metrics = { start_s: start, first_start_s: firstStart, rss_mb: memory };
  console.log(
    JSON.stringify({
      bench: 'start',
      metrics: Object.fromEntries(
        Object.entries(metrics).map(([name, value]) => [name, Math.round(value * 100) / 100]),
      ),
    }),
  );
} finally {
  await stopPostgres(join(dataDir, 'postgres'));
  rmSync(dataDir, { recursive: true, force: true });
}
