import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, test } from 'node:test';
import { stopPostgres } from '../../src/platform/database/embedded/stop.ts';
import {
  acknowledges,
  end,
  endAll,
  missingOf,
  postmasterOf,
  smallest,
  startWriter,
  wholeHouse,
} from './process.ts';

const most = Number(process.env['CRASH_KILLS'] ?? 110);
const seed = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
const product = smallest;

const folders: string[] = [];
const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hafen-crash-'));
  folders.push(folder);
  return folder;
};
after(async () => {
  await endAll();
  for (const folder of folders) {
    await stopPostgres(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Mulberry32: the same numbers for the same seed. */
const randomOf = (state: number) => (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const victims = ['application', 'postmaster', 'both'] as const;

for (const [name, product, kills] of [
  ['word', smallest, most],
  ['deed of the whole house, with its line on the record,', wholeHouse, Math.ceil(most / 8)],
] as const)
  test(`no acknowledged ${name} is lost in ${kills} kills (CRASH_SEED=${seed})`, {
    timeout: 600_000,
  }, async (context) => {
    const random = randomOf(seed);
    const dataDir = dataFolder();
    const promised: string[] = [];
    const killed = { application: 0, postmaster: 0, both: 0 };
    let writer = startWriter(product, dataDir);
    for (let kill = 0; kill < kills; kill++) {
      await acknowledges(writer, 1);
      await sleep(random() * 150);
      const victim = victims[Math.floor(random() * victims.length)] ?? 'both';
      killed[victim]++;
      if (victim !== 'application') process.kill(await postmasterOf(dataDir), 'SIGKILL');
      if (victim === 'postmaster') continue;
      await end(writer, 'SIGKILL');
      promised.push(...writer.acknowledged);
      writer = startWriter(product, dataDir);
    }
    await acknowledges(writer, 1);
    await end(writer, 'SIGTERM');
    promised.push(...writer.acknowledged);
    context.diagnostic(`${promised.length} acknowledged; killed: ${JSON.stringify(killed)}`);
    assert.ok(promised.length >= kills, 'too few to tell anything');
    assert.deepEqual(await missingOf(product, dataDir, promised), []);
    assert.deepEqual(
      await missingOf(product, dataDir, ['never written']),
      ['never written'],
      'the checker sees all',
    );
  });

test('a server that outlives its program is adopted by the next one', async () => {
  const dataDir = dataFolder();
  const first = startWriter(product, dataDir);
  await acknowledges(first, 5);
  const postmaster = await postmasterOf(dataDir);
  await end(first, 'SIGKILL');
  const second = startWriter(product, dataDir);
  await acknowledges(second, 5);
  assert.equal(await postmasterOf(dataDir), postmaster);
  assert.deepEqual(await missingOf(product, dataDir, [...first.acknowledged, ...second.acknowledged]), []);
  await end(second, 'SIGTERM');
  assert.ok(!existsSync(join(dataDir, 'postgres', 'postmaster.pid')));
});

test('a second start on the same folder is safe, and the last to leave stops the server', async () => {
  const dataDir = dataFolder();
  const [first, second] = [startWriter(product, dataDir), startWriter(product, dataDir)];
  await Promise.all([acknowledges(first, 5), acknowledges(second, 5)]);
  const postmaster = await postmasterOf(dataDir);
  await end(first, 'SIGTERM');
  await acknowledges(second, 5);
  assert.equal(await postmasterOf(dataDir), postmaster);
  const words = [...first.acknowledged, ...second.acknowledged];
  assert.deepEqual(await missingOf(product, dataDir, words), []);
  assert.equal(await postmasterOf(dataDir), postmaster, 'the checker has stopped a server in use');
  await end(second, 'SIGTERM');
  assert.ok(!existsSync(join(dataDir, 'postgres', 'postmaster.pid')));
});

test('two programs that lose their server at once share one again', async () => {
  const dataDir = dataFolder();
  const writers = [startWriter(product, dataDir), startWriter(product, dataDir)];
  for (let round = 0; round < 5; round++) {
    await Promise.all(writers.map((writer) => acknowledges(writer, 1)));
    process.kill(await postmasterOf(dataDir), 'SIGKILL');
  }
  await Promise.all(writers.map((writer) => acknowledges(writer, 10)));
  const words = writers.flatMap(({ acknowledged }) => acknowledged);
  assert.deepEqual(await missingOf(product, dataDir, words), []);
  await Promise.all(writers.map((writer) => end(writer, 'SIGTERM')));
  assert.ok(!existsSync(join(dataDir, 'postgres', 'postmaster.pid')), 'nobody has stopped the server');
});
