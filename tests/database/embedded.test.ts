import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openDatabase } from '../../src/platform/database/database.ts';
import { readPostmaster } from '../../src/platform/database/embedded/postmaster.ts';
import { stopPostgres } from '../../src/platform/database/embedded/stop.ts';
import { sql } from '../../src/platform/database/sql.ts';
import { OperatorError } from '../../src/platform/operator-error.ts';

const isRoot = process.getuid?.() === 0;
const postgres = process.env['TEST_POSTGRES'] ? 'system' : 'packaged';
const root = mkdtempSync(join(tmpdir(), 'hafen-embedded-'));
const opened: string[] = [];
const open = (dataDir: string): ReturnType<typeof openDatabase> => {
  opened.push(dataDir);
  return openDatabase({ dataDir, postgres });
};
after(async () => {
  for (const dataDir of opened) await stopPostgres(join(dataDir, 'postgres'));
  rmSync(root, { recursive: true, force: true });
});

const dataDir = join(root, 'data');

test('the first start creates the cluster, the second finds its data', async () => {
  const first = await open(dataDir);
  await first.script('create table kept as select 42 as v');
  await first.close();
  assert.equal(readPostmaster(join(dataDir, 'postgres')), undefined, 'the server still runs');
  const second = await open(dataDir);
  assert.deepEqual(await second.one(sql`select v from kept`), { v: 42 });
  await second.close();
});

test('the cluster is closed to others, and writes reach the disk', async () => {
  const cluster = join(dataDir, 'postgres');
  assert.equal(statSync(cluster).mode & 0o777, 0o700);
  if (isRoot) assert.notEqual(statSync(cluster).uid, 0);
  const database = await open(dataDir);
  const socketFolder = readPostmaster(cluster)?.socketFolder ?? '';
  assert.equal(statSync(socketFolder).mode & 0o777, 0o700);
  const settings = await database.rows(sql`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'data_checksums')
    order by name`);
  assert.deepEqual(settings, [
    { name: 'data_checksums', setting: 'on' },
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'listen_addresses', setting: '' },
    { name: 'synchronous_commit', setting: 'on' },
  ]);
  await database.close();
  assert.ok(!existsSync(socketFolder), 'the socket folder stays behind');
});

test('text is ordered and folded alike on every version', async () => {
  const database = await open(dataDir);
  const { words } = await database.one<{ words: string[] }>(
    sql`select array_agg(word order by word) as words from unnest(${['ä', 'z', 'a', 'Z']}::text[]) as word`,
  );
  assert.deepEqual(words, ['Z', 'a', 'z', 'ä']);
  assert.deepEqual(await database.one(sql`select upper('ö') as v, 'Ö' ilike 'ö' as same`), {
    v: 'Ö',
    same: true,
  });
  await database.close();
});

test('a lock file whose number belongs to another process by now does not stop the start', async () => {
  const lock = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(lock, `${process.pid}\n/elsewhere\n1\n5432\n/tmp/hafen-nobody\n\n 1 1\nready\n`);
  const database = await open(dataDir);
  assert.deepEqual(await database.one(sql`select v from kept`), { v: 42 });
  await database.close();
});

test('a half cluster of a start that was killed is no cluster and is removed', async () => {
  const folder = join(root, 'half');
  mkdirSync(join(folder, 'postgres.new-999999999', 'base'), { recursive: true });
  const database = await open(folder);
  assert.ok(!existsSync(join(folder, 'postgres.new-999999999')));
  await database.close();
});

test('as root, a data folder that other accounts cannot reach serves all the same', {
  skip: !isRoot,
}, async () => {
  const closed = join(root, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o700);
  const database = await open(join(closed, 'data'));
  assert.deepEqual(await database.one(sql`select 1 as v`), { v: 1 });
  await database.close();
});

test('a unique violation leaves no values of rows in the log', async () => {
  const database = await open(dataDir);
  await database.script('create table person (mail text primary key)');
  const insert = sql`insert into person values (${'someone@example.org'})`;
  await database.run(insert);
  await assert.rejects(database.run(insert));
  await database.close();
  assert.doesNotMatch(readFileSync(join(dataDir, 'postgres.log'), 'utf8'), /someone@example/);
});

test('a running server whose socket was cleared away is told in a sentence', async () => {
  const database = await open(dataDir);
  rmSync(readPostmaster(join(dataDir, 'postgres'))?.socketFolder ?? '', { recursive: true });
  await assert.rejects(open(dataDir), /für Verbindungen fehlt.*kill -INT \d+/);
  await database.close();
  await stopPostgres(join(dataDir, 'postgres'));
});

const refusals: [string, (folder: string) => void, RegExp][] = [
  [
    'a cluster of another version',
    (folder) => {
      mkdirSync(join(folder, 'postgres'), { recursive: true });
      writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '14\n');
    },
    /PostgreSQL 14 angelegt/,
  ],
  ['a data folder that is a file', (folder) => writeFileSync(folder, ''), /ist kein Ordner/],
];
for (const [title, prepare, sentence] of refusals)
  test(`${title} is told in a sentence`, async () => {
    const folder = join(root, title.replaceAll(' ', '-'));
    prepare(folder);
    await assert.rejects(openDatabase({ dataDir: folder }), (error: Error) => {
      assert.ok(error instanceof OperatorError, error.stack);
      assert.match(error.message, sentence);
      return true;
    });
  });

test('a folder that cannot be made is told in a sentence, and ends the try', () =>
  assert.rejects(openDatabase({ dataDir: '/proc/hafen/daten' }), /lässt sich nicht anlegen/));
