/**
 * How fast readers get the register: three pages for anonymous readers against node:http writing the same bytes, the same
 * pages for a municipal contact with their statements and CPU, and list, filter and map of a register of 11,000 members.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Load, Measured } from './parts/load.ts';
import { ask, cpuOfProduct, endPart, nextMessage, startPart } from './parts/processes.ts';

const pages = { directory: '/mitglieder', municipality: '/mitglieder/12054000', landing: '/' };
const anonymous = { 'accept-encoding': 'gzip, deflate, br' };
/** With a log-in the first page is one's own; what everybody lands on then has an address of its own. */
const pagesOfContact = { ...pages, 'alliance at a glance': '/ueberblick' };
const rounds = 5;

const folder = mkdtempSync(join(tmpdir(), 'hafen-bench-'));
chmodSync(folder, 0o755);
const product = startPart('product.ts', join(folder, 'data'));
const { port, postgres } = await nextMessage<{ port: number; postgres: string }>(product);
const tell = async <T>(question: string, value?: unknown): Promise<T> =>
  (await ask<{ answer: T }>(product, { ask: question, value })).answer;
const load = startPart('load.ts');
const floor = startPart('floor.ts');
const measure = (what: Partial<Load> & { path: string }): Promise<Measured> =>
  ask(load, { port, headers: anonymous, requests: 3_000, connections: 16, ...what });
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The bytes and headers of a page, for the floor to repeat. */
const prebuilt = async (path: string) => {
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) =>
    import('node:http').then(({ get }) =>
      get({ port, host: '127.0.0.1', path, headers: anonymous }, resolve).on('error', reject),
    ),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { date: _date, connection: _connection, 'keep-alive': _keep, ...headers } = response.headers;
  return { headers, body: Buffer.concat(chunks).toString('base64') };
};

try {
  await tell('fill', 120);
  const cookie = { cookie: `hafen_sitzung=${await tell<string>('logIn', '12054000')}` };

  for (const path of Object.values(pages)) await prebuilt(path);
  const known = Object.fromEntries(
    await Promise.all(Object.values(pages).map(async (path) => [path, await prebuilt(path)])),
  );
  const { port: floorPort } = await ask<{ port: number }>(floor, known);

  console.log('Anonymous readers, 120 members (16 connections, keep-alive, brotli)\n');
  const ratios: Record<string, number> = {};
  const anonymousRows = [];
  for (const [name, path] of Object.entries(pages)) {
    const runs: { ours: Measured; floor: Measured; cpu: number }[] = [];
    await measure({ path });
    await measure({ path, port: floorPort });
    for (let index = 0; index < rounds; index += 1) {
      const lowest = await measure({ path, port: floorPort });
      const before = cpuOfProduct(product.pid ?? 0, postgres);
      const ours = await measure({ path });
      runs.push({ ours, floor: lowest, cpu: (cpuOfProduct(product.pid ?? 0, postgres) - before) / 3_000 });
    }
    ratios[name] = median(runs.map((run) => run.ours.requestsPerSecond / run.floor.requestsPerSecond));
    anonymousRows.push({
      page: name,
      'req/s': Math.round(median(runs.map((run) => run.ours.requestsPerSecond))),
      'p99 ms': round(median(runs.map((run) => run.ours.p99))),
      'CPU ms': round(median(runs.map((run) => run.cpu)), 3),
      'floor req/s': Math.round(median(runs.map((run) => run.floor.requestsPerSecond))),
      'floor p99 ms': round(median(runs.map((run) => run.floor.p99))),
      ratio: round(ratios[name], 2),
    });
  }
  console.table(anonymousRows);

  console.log('A contact with a log-in, 120 members (one connection)\n');
  const signedIn: { cpu: number; statements: number }[] = [];
  const signedRows = [];
  for (const [name, path] of Object.entries(pagesOfContact)) {
    const one = { path, headers: { ...anonymous, ...cookie }, connections: 1 };
    await measure({ ...one, requests: 300 });
    const statements = await tell<number>('statements');
    const cpu = cpuOfProduct(product.pid ?? 0, postgres);
    const times = await measure({ ...one, requests: 500 });
    const spent = {
      cpu: (cpuOfProduct(product.pid ?? 0, postgres) - cpu) / 500,
      statements: ((await tell<number>('statements')) - statements) / 500,
    };
    signedIn.push(spent);
    signedRows.push({
      page: name,
      'req/s': Math.round(times.requestsPerSecond),
      'p50 ms': round(times.p50),
      'p99 ms': round(times.p99),
      'CPU ms': round(spent.cpu, 2),
      statements: round(spent.statements, 2),
    });
  }
  console.table(signedRows);

  console.log('A register of 11,000 members, a contact with a log-in (one connection)\n');
  await tell('fill', 11_000);
  const largeRows = [];
  for (const [name, path] of Object.entries({
    list: '/mitglieder',
    'list, last page by inhabitants': '/mitglieder?sort=-einwohner&seite=90',
    filter: '/mitglieder?suche=neu&land=09&status=member',
    'filter, as of 2021': '/mitglieder?land=05&stand=2021-06-14',
    map: '/karte',
  })) {
    const one = { path, headers: { ...anonymous, ...cookie }, connections: 1 };
    await measure({ ...one, requests: 15 });
    const cpu = cpuOfProduct(product.pid ?? 0, postgres);
    const fresh: number[] = [];
    for (let count = 0; count < 100; count += 1) {
      await tell('changed');
      fresh.push((await measure({ ...one, requests: 1 })).p50);
    }
    const spent = (cpuOfProduct(product.pid ?? 0, postgres) - cpu) / 100;
    const kept = await measure({ ...one, requests: 100 });
    fresh.sort((x, y) => x - y);
    largeRows.push({
      page: name,
      'after a change: p50 ms': round(fresh[50] ?? 0),
      'p99 ms': round(fresh[98] ?? 0),
      'CPU ms': round(spent),
      'data unchanged: p50 ms': round(kept.p50),
      'p99 ms ': round(kept.p99),
    });
  }
  console.table(largeRows);
  console.log(
    'Goals: anonymous ≥ 50 % of the floor; signed in ≤ 3 statements, ≤ 3 ms CPU; 11,000: p99 ≤ 150 ms.',
  );
  console.log(
    JSON.stringify({
      bench: 'directory',
      metrics: {
        anonymous_ratio: round(Math.min(...Object.values(ratios)), 3),
        signed_in_cpu_ms: round(Math.max(...signedIn.map(({ cpu }) => cpu)), 2),
        signed_in_statements: Math.max(...signedIn.map(({ statements }) => Math.round(statements))),
      },
    }),
  );
} finally {
  await Promise.all([product, load, floor].map(endPart));
  rmSync(folder, { recursive: true, force: true });
}
