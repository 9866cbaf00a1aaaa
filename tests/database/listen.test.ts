import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { openDatabase } from '../../src/platform/database/database.ts';
import { sql } from '../../src/platform/database/sql.ts';
import { emptyDatabase } from '../database.ts';

const database = await emptyDatabase();
const heard: string[] = [];
const gaps: boolean[] = [];
await database.listen(
  (_, payload) => heard.push(payload),
  () => gaps.push(database.listening),
);

const until = async (condition: () => boolean): Promise<void> => {
  for (let waited = 0; !condition(); waited += 10) {
    assert.ok(waited < 5_000, 'it did not come about');
    await sleep(10);
  }
};

test('hears another process after its commit, and not before', async () => {
  const other = await openDatabase({ url: database.url, dataDir: '' });
  await other.transaction(async (tx) => {
    await tx.run(sql`select pg_notify('hafen', 'members:1')`);
    await sleep(100);
    assert.deepEqual(heard, []);
  });
  await until(() => heard.length === 1);
  assert.deepEqual(heard, ['members:1']);
  await other.close();
});

test('a lost connection is told, renewed and told again', async () => {
  assert.equal(database.listening, true);
  await database.run(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query = 'listen hafen'`);
  await until(() => gaps.length === 2);
  assert.deepEqual(gaps, [false, true]);
  await database.run(sql`select pg_notify('hafen', 'members:2')`);
  await until(() => heard.includes('members:2'));
});

test('closing ends the listening without a gap', async () => {
  const other = await openDatabase({ url: database.url, dataDir: '' });
  let told = 0;
  await other.listen(
    () => undefined,
    () => told++,
  );
  await other.close();
  assert.equal(other.listening, false);
  assert.equal(told, 0);
});
