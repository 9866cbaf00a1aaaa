import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { alone } from '../../src/platform/database/alone.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { hurried } from '../../src/platform/database/hurried.ts';
import { isUniqueViolation } from '../../src/platform/database/errors.ts';
import { type Sql, sql } from '../../src/platform/database/sql.ts';
import { OperatorError } from '../../src/platform/operator-error.ts';
import { emptyDatabase } from '../database.ts';

const database = await emptyDatabase();
await database.script(`
  create table berth (id int primary key, name text constraint berth_name unique, taken int not null default 0);
  insert into berth values (1, 'one'), (2, 'two')`);

const values: [string, Sql, unknown][] = [
  ['bigint is a number', sql`select 9007199254740991::bigint as v`, 9007199254740991],
  ['count is a number', sql`select count(*) as v from berth`, 2],
  ['numeric keeps its digits', sql`select 1.50::numeric as v`, '1.50'],
  ['a date is a text without zone', sql`select date '2026-03-29' as v`, '2026-03-29'],
  [
    'a moment is a Date',
    sql`select timestamptz '2026-03-29 02:30+01' as v`,
    new Date('2026-03-29T01:30:00Z'),
  ],
  ['jsonb is parsed', sql`select '{"a": [1, null]}'::jsonb as v`, { a: [1, null] }],
  ['bigint[] is numbers', sql`select array[1, null]::bigint[] as v`, [1, null]],
  ['bigint[][] is lists of numbers', sql`select array[[1], [2]]::bigint[] as v`, [[1], [2]]],
  ['date[] is texts', sql`select array[date '2026-01-01'] as v`, ['2026-01-01']],
  ['null stays null', sql`select null::bigint as v`, null],
  ['a Date goes out and comes back', sql`select ${new Date(1)}::timestamptz as v`, new Date(1)],
  ['an object becomes JSON', sql`select ${{ a: 'ß"' }}::jsonb as v`, { a: 'ß"' }],
  ['a JSON list through sql.json', sql`select ${sql.json([1, { a: 2 }])} as v`, [1, { a: 2 }]],
  ['an array is a PostgreSQL array', sql`select 2 = any(${[1, 2]}::int[]) as v`, true],
  [
    'texts with quotes, commas and braces in an array',
    sql`select ${['a"b', '{c,d}', '\\']}::text[] as v`,
    ['a"b', '{c,d}', '\\'],
  ],
  ['umlauts have lower case', sql`select lower('ÄÖÜ') as v`, 'äöü'],
];
for (const [title, query, expected] of values)
  test(title, async () => assert.deepEqual(await database.one(query), { v: expected }));

test('a bigint beyond 2^53 throws instead of changing, and the connection lives on', async () => {
  await assert.rejects(database.one(sql`select 9007199254740992::bigint`), RangeError);
  assert.deepEqual(await database.one(sql`select 1 as v`), { v: 1 });
});

test('row: none, one, too many', async () => {
  assert.equal(await database.row(sql`select from berth where id = 9`), undefined);
  assert.deepEqual(await database.row(sql`select id from berth where id = 1`), { id: 1 });
  await assert.rejects(database.row(sql`select id from berth`), /at most one row/);
});

test('one: none is an error', () =>
  assert.rejects(database.one(sql`select from berth where id = 9`), /none found/));

test('run tells how many rows it touched', async () => {
  assert.equal(await database.run(sql`update berth set taken = taken where id in (1, 2)`), 2);
  assert.equal(await database.run(sql`update berth set taken = taken where id = 9`), 0);
});

test('a unique violation is recognised, by its constraint too', async () => {
  const error = await database
    .run(sql`insert into berth values (3, 'one')`)
    .catch((caught: unknown) => caught);
  assert.ok(isUniqueViolation(error));
  assert.ok(isUniqueViolation(error, 'berth_name'));
  assert.ok(!isUniqueViolation(error, 'berth_pkey'));
  assert.ok(!isUniqueViolation(new Error('other')));
});

test('a transaction that throws leaves nothing behind', async () => {
  await assert.rejects(
    database.transaction(async (tx) => {
      await tx.run(sql`insert into berth values (4, 'four')`);
      throw new Error('second thoughts');
    }),
    /second thoughts/,
  );
  assert.equal(await database.row(sql`select from berth where id = 4`), undefined);
});

test('a transaction whose failed statement was caught does not pretend to have been written', async () => {
  await assert.rejects(
    database.transaction(async (tx) => {
      await tx.run(sql`insert into berth values (5, 'five')`);
      await tx.run(sql`insert into berth values (1, 'again')`).catch(() => undefined);
    }),
    /rolled back/,
  );
  assert.equal(await database.row(sql`select from berth where id = 5`), undefined);
});

test('a statement that comes after its transaction is refused', async () => {
  const leaked = await database.transaction(async (tx) => tx);
  await assert.rejects(leaked.rows(sql`select 1`), /transaction is over/);
});

test('statements of one transaction may be sent at once', async () => {
  const answers = await database.transaction((tx) =>
    Promise.all([1, 2, 3].map((v) => tx.one<{ v: number }>(sql`select ${v}::int as v`))),
  );
  assert.deepEqual(answers, [{ v: 1 }, { v: 2 }, { v: 3 }]);
});

test('two transactions in a deadlock both succeed, one of them by doing it again', async () => {
  let runs = 0;
  const take = (first: number, second: number): Promise<void> =>
    database.transaction(async (tx) => {
      runs++;
      await tx.run(sql`update berth set taken = taken + 1 where id = ${first}`);
      await sleep(100);
      await tx.run(sql`update berth set taken = taken + 1 where id = ${second}`);
    });
  await Promise.all([take(1, 2), take(2, 1)]);
  assert.ok(runs > 2, 'there was no deadlock at all');
  assert.deepEqual(await database.rows(sql`select taken from berth where id in (1, 2)`), [
    { taken: 2 },
    { taken: 2 },
  ]);
});

test('a snapshot sees one moment and writes nothing', async () => {
  await database.snapshot(async (tx) => {
    const before = await tx.one(sql`select sum(taken) as v from berth`);
    await database.run(sql`update berth set taken = taken + 1`);
    assert.deepEqual(await tx.one(sql`select sum(taken) as v from berth`), before);
  });
  await assert.rejects(
    database.snapshot((tx) => tx.run(sql`delete from berth`)),
    /read-only/,
  );
});

test('a prepared statement survives a change of its columns', async () => {
  await database.script('create table quay (a int); insert into quay values (1)');
  const all = sql`select * from quay`;
  assert.deepEqual(await database.rows(all), [{ a: 1 }]);
  await database.script('alter table quay add b int');
  assert.deepEqual(await database.rows(all), [{ a: 1, b: null }]);
  await database.script('alter table quay add c int');
  assert.deepEqual(await database.transaction((tx) => tx.rows(all)), [{ a: 1, b: null, c: null }]);
});

test('a connection that dies inside a transaction fails that one only', async () => {
  await assert.rejects(
    database.transaction(async (tx) => {
      const { pid } = await tx.one<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await database.run(sql`select pg_terminate_backend(${pid})`);
      await sleep(50);
      await tx.rows(sql`select 1`);
    }),
  );
  assert.deepEqual(await database.one(sql`select 1 as v`), { v: 1 });
});

test('a database in a hurry does not wait for the disk, and only its own transactions do not', async () => {
  const waits = (tx: typeof database) => tx.one<{ synchronous_commit: string }>(sql`show synchronous_commit`);
  const inHurry = await hurried(database).transaction((tx) => waits(tx as typeof database));
  assert.equal(inHurry.synchronous_commit, 'off');
  assert.equal((await waits(database)).synchronous_commit, 'on');
});

test('what only one may do at a time is done one after the other, other things meanwhile', async () => {
  const told: string[] = [];
  const slow = (name: string) => async () => {
    told.push(`${name} begins`);
    await sleep(50);
    told.push(`${name} ends`);
  };
  await Promise.all([
    alone(database, 'a', slow('first')),
    alone(database, 'a', slow('second')),
    alone(database, 'b', async () => void told.push('other')),
  ]);
  assert.ok(told.indexOf('other') < 3, told.join());
  const ofBoth = told.filter((word) => word !== 'other');
  const [one, two] = ofBoth[0] === 'first begins' ? ['first', 'second'] : ['second', 'first'];
  assert.deepEqual(ofBoth, [`${one} begins`, `${one} ends`, `${two} begins`, `${two} ends`]);
});

test('statements are counted, begin and commit too', async () => {
  const before = database.statements;
  await database.rows(sql`select 1`);
  assert.equal(database.statements - before, 1);
  await database.transaction((tx) => tx.rows(sql`select 1`));
  assert.equal(database.statements - before, 4);
});

test('an address that leads nowhere is told in a sentence without the password', async () => {
  const opening = openDatabase({ url: 'postgresql://a:geheim@127.0.0.1:1/x', dataDir: '' });
  await assert.rejects(opening, (error: Error) => {
    assert.ok(error instanceof OperatorError);
    assert.match(error.message, /127\.0\.0\.1:1.*kein Server/);
    assert.doesNotMatch(error.message, /geheim/);
    return true;
  });
});

test('an address of another kind is told in a sentence', () =>
  assert.rejects(openDatabase({ url: 'mysql://a@b/c', dataDir: '' }), OperatorError));
