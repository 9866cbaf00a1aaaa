import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { command, type Said } from '../command.ts';
import { freshDatabase } from '../database.ts';
import { boot } from '../../src/boot.ts';
import { readConfig } from '../../src/platform/config.ts';
import { insertOffice } from '../../src/alliance/people/db/offices.ts';
import { insertPerson } from '../../src/alliance/people/db/persons.ts';
import { sql } from '../../src/platform/database/index.ts';

const database = await freshDatabase();
const running = await boot(readConfig({ PORT: '0', BASE_URL: 'http://localhost' }), {
  database,
  work: false,
});
const now = new Date();
const person = await insertPerson(database, { name: 'Kim Bund', email: 'kim@example.org', now });
const office = { person, role: 'K' as const, municipality: null, lands: [], title: '', organisation: null };
await insertOffice(database, { ...office, fromDay: '2020-01-01', toDay: null }, now);

const token = (...args: string[]): Promise<Said> =>
  command(['token', ...args], { DATABASE_URL: database.url });
const asks = async (key: string): Promise<number> => {
  const headers = { authorization: `Bearer ${key}` };
  return (await fetch(`http://127.0.0.1:${running.port}/api/v1/operations/overview`, { headers })).status;
};

describe('tokens at the console', () => {
  it('are made, shown once, listed and withdrawn; the record names the console', async () => {
    const made = await token('create', 'kim@example.org', '--name', 'Auswertung', '--days', '30');
    assert.equal(made.code, 0, made.says);
    const key = /hafen_\S+/.exec(made.out)?.[0] ?? '';
    assert.equal(await asks(key), 200);
    const listed = await token('list', 'kim@example.org');
    assert.match(listed.out, /^1\tAuswertung\tgilt bis/);
    assert.ok(!listed.out.includes(key));
    const [machine] = JSON.parse((await token('list', 'kim@example.org', '--json')).out);
    assert.deepEqual([machine.id, machine.name, machine.revokedAt], [1, 'Auswertung', null]);
    assert.equal((await token('revoke', '1')).code, 0);
    assert.equal(await asks(key), 401);
    assert.match((await token('list', 'kim@example.org')).out, /entzogen/);
    const lines = await database.rows<{ action: string; job: string; details: string }>(
      sql`select action, job, details from platform.record where action like 'people.%token' order by seq`,
    );
    assert.deepEqual(
      lines.map(({ action, job }) => [action, job]),
      [
        ['people.create-token', 'console'],
        ['people.revoke-token', 'console'],
      ],
    );
    assert.ok(!JSON.stringify(lines).includes(key));
  });

  it('say what is wrong', async () => {
    assert.match((await token('create', 'niemand@example.org')).says, /keinen Zugang/);
    assert.match((await token('create', 'kim@example.org', '--days', '4000')).says, /\S/);
    assert.match((await token('revoke', '99')).says, /gibt es nicht/);
    assert.match((await token('create')).says, /--help/);
  });

  it('end with the product', async () => {
    await running.stop();
  });
});
