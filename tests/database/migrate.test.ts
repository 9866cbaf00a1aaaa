import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../../src/platform/database/database.ts';
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts';
import { sql } from '../../src/platform/database/sql.ts';
import { emptyDatabase } from '../database.ts';

const first = { name: '0001-one.sql', text: 'create table one (a int); insert into one values (1);' };
const second = { name: '0002-two.sql', text: 'create table two (a int);' };

test('applies what is missing, once, in order', async () => {
  const database = await emptyDatabase();
  assert.deepEqual(await migrate(database, [first]), ['0001-one.sql']);
  assert.deepEqual(await migrate(database, [first, second]), ['0002-two.sql']);
  assert.deepEqual(await migrate(database, [first, second]), []);
  assert.deepEqual(await database.rows(sql`select a from one`), [{ a: 1 }]);
});

test('several processes at once apply each migration once', async () => {
  const database = await emptyDatabase();
  const others = await Promise.all([1, 2, 3].map(() => openDatabase({ url: database.url, dataDir: '' })));
  const applied = await Promise.all(others.map((other) => migrate(other, [first, second])));
  assert.deepEqual(applied.flat().sort(), ['0001-one.sql', '0002-two.sql']);
  await Promise.all(others.map((other) => other.close()));
});

test('a migration that fails leaves nothing of itself', async () => {
  const database = await emptyDatabase();
  const broken = { name: '0002-two.sql', text: 'create table two (a int); select 1/0;' };
  await assert.rejects(migrate(database, [first, broken]), /division by zero/);
  assert.deepEqual(await database.rows(sql`select name from platform.migration`), [{ name: '0001-one.sql' }]);
  assert.deepEqual(await migrate(database, [first, second]), ['0002-two.sql']);
});

test('refuses a changed file, a newer database, and a file that comes too late', async () => {
  const database = await emptyDatabase();
  await migrate(database, [first, second]);
  await assert.rejects(
    migrate(database, [{ ...first, text: 'select 1' }, second]),
    /0001-one.sql wurde geändert/,
  );
  await assert.rejects(migrate(database, [first]), /neuer als dieses Programm \(0002-two.sql\)/);
  const late = { name: '0000-late.sql', text: 'select 1' };
  await assert.rejects(migrate(database, [late, first, second]), /0000-late.sql .* kommt vor/);
});

test("the product's own migrations apply to an empty database", async () => {
  const database = await emptyDatabase();
  const all = readMigrations('db/migrations');
  assert.deepEqual(
    await migrate(database, all),
    all.map(({ name }) => name),
  );
});
