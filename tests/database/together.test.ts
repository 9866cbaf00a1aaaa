import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../../src/platform/database/sql.ts';
import { together } from '../../src/platform/database/together.ts';
import { emptyDatabase } from '../database.ts';

const database = await emptyDatabase();
await database.script(`
  create table berth (id bigint primary key, name text, since date, at timestamptz, fee numeric, tags text[], open boolean, what jsonb);
  insert into berth values
    (2, 'two', '2026-03-29', '2026-03-29T01:30:00Z', 1.50, '{a,b}', true, '{"ä": [1, null]}'),
    (1, '', null, null, null, null, false, null)`);

const berths = sql`select *, array[open] as opens, '\\x00ff'::bytea as bytes from berth order by id desc`;
const none = sql`select id from berth where false`;

/** How many statements some work sends. */
const sent = async (work: () => Promise<unknown>): Promise<number> => {
  const before = database.statements;
  await work();
  return database.statements - before;
};

describe('several questions as one statement', () => {
  it('answers what each would have answered alone: rows, order, types, columns of the same name', async () => {
    const asked = [
      berths,
      none,
      sql`with b as (${berths}) select count(*) from b limit 1`,
      sql`select from berth`,
    ];
    const alone = await Promise.all(asked.map((query) => database.rows(query)));
    // the first time tells their columns, each alone
    for (const statements of [asked.length, 1])
      assert.equal(
        await sent(async () => assert.deepEqual(await database.several(asked), alone)),
        statements,
      );
    assert.deepEqual(alone[0]?.[0], {
      id: 2,
      name: 'two',
      since: '2026-03-29',
      at: new Date('2026-03-29T01:30:00Z'),
      fee: '1.50',
      tags: ['a', 'b'],
      open: true,
      what: { ä: [1, null] },
      opens: [true],
      bytes: Buffer.from([0, 255]),
    });
  });

  it('keeps the values of each apart', async () => {
    for (const _ of [1, 2])
      assert.deepEqual(
        await database.several([
          sql`select id from berth where name = ${''}`,
          sql`select id from berth where name = ${'two'}`,
        ]),
        [[{ id: 1 }], [{ id: 2 }]],
      );
  });

  it('of none and of one is no more than that', async () => {
    assert.equal(await sent(() => database.several([])), 0);
    assert.deepEqual(await database.several([none]), [[]]);
  });

  it('works in a transaction', () =>
    database.transaction(async (tx) => {
      await tx.run(sql`insert into berth (id) values (3)`);
      const [all, one] = await tx.several<{ id: number }>([berths, sql`select id from berth where id = 3`]);
      assert.deepEqual([all?.length, one], [3, [{ id: 3 }]]);
      await tx.run(sql`delete from berth where id = 3`);
    }));
});

describe('together', () => {
  it('sends what is asked at the same time as one statement, through any number of functions', async () => {
    const asking = together(database);
    const slowly = async () => {
      await Promise.resolve();
      await Promise.resolve();
      return asking.row(sql`select id from berth where id = ${1}`);
    };
    for (const statements of [3, 1])
      assert.equal(
        await sent(async () =>
          assert.deepEqual(
            await Promise.all([asking.rows(none), slowly(), asking.one(sql`select 1 as one`)]),
            [[], { id: 1 }, { one: 1 }],
          ),
        ),
        statements,
      );
  });

  it('sends a question that needs an answer afterwards', async () => {
    const asking = together(database);
    const both = async () => {
      const { id } = await asking.one<{ id: number }>(sql`select id from berth where id = 2`);
      return asking.one(sql`select name from berth where id = ${id}`);
    };
    assert.equal(await sent(async () => assert.deepEqual(await both(), { name: 'two' })), 2);
  });

  it('keeps the promises of row and one', async () => {
    const asking = together(database);
    assert.equal(await asking.row(none), undefined);
    await assert.rejects(asking.row(berths), /at most one row/);
    await assert.rejects(asking.one(none), /none found/);
  });

  it('fails for everybody who asked when one question is wrong, and goes on', async () => {
    const asking = together(database);
    const answers = await Promise.allSettled([asking.rows(berths), asking.rows(sql`select 1 / 0`)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.deepEqual(await asking.one(sql`select 1 as one`), { one: 1 });
  });

  it('is otherwise the database it asks', () =>
    assert.equal(together(database).listening, database.listening));
});
