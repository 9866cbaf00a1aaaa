import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addContact } from '../../src/alliance/people/actions/add-contact.ts';
import { createToken } from '../../src/alliance/people/actions/create-token.ts';
import { endOffice } from '../../src/alliance/people/actions/end-office.ts';
import { erasePerson } from '../../src/alliance/people/actions/erase-person.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { places, testHouse } from '../house.ts';
import { linkIn, mailsOf } from './mails.ts';

const { act, base, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K', { name: 'Kim Bund' });
const name = 'Vera Vergessen';

/** Tables of people, platform and others in which a text stands; the register of municipalities has no people. */
const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await database.rows<{ schema: string; table: string }>(sql`
    select table_schema as schema, table_name as table from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'territory')`);
  const found: string[] = [];
  for (const { schema, table } of tables) {
    const rows = await database.rows(
      sql`select 1 from ${sql.id(schema, table)} t where position(lower(${text}) in lower(t::text)) > 0 limit 1`,
    );
    if (rows.length > 0) found.push(`${schema}.${table}`);
  }
  return found;
};
const newest = async (reason: string) => (await mailsOf(database, reason)).at(-1);
const submitted = async (answer: Promise<Response>) => assert.equal((await answer).status, 303);

describe('whoever came by a hand-over, moved to another address and handed over again', () => {
  it('leaves no trace but their deeds', async () => {
    const before = await makePerson('AP', { municipality: places.kiel, name: 'Bernd Bevor' });
    const offer = async (who: typeof before, email: string) => {
      const { submit } = await browser(who);
      await submitted(submit(`/menschen/amt/${who.office?.id}/uebergeben`, { email }));
      return linkIn(await newest('people.hand-over'));
    };
    const link = await offer(before, 'erste@kiel.example');
    await submitted((await browser()).submit(link, { name }));
    const { person, office } = await database.one<{ person: number; office: number }>(sql`
      select p.id as person, o.id as office from people.person p join people.office o on o.person = p.id
      where p.name = ${name}`);
    const held = { id: office, role: 'AP' as const, municipality: places.kiel, lands: [] };
    const actor = { ...before, personId: person, name, office: held, offices: [held] };
    await submitted((await browser(actor)).submit('/ich/adresse', { email: 'zweite@kiel.example' }));
    await submitted((await browser()).submit(linkIn(await newest('people.email-confirm')), {}));
    const contact = await act(actor, addContact, {
      municipality: places.kiel,
      unit: 'Integration',
      mailbox: 'integration@kiel.example',
      land: null,
      phone: null,
      person,
    });
    assert.equal(contact.outcome, 'done');
    const made = await act(actor, createToken, { name: 'Abgleich', office, lastDay: '2026-12-31' });
    const token = made.outcome === 'done' ? String(made.trace.reply?.['token']) : '';
    await offer(actor, 'naechste@kiel.example');
    assert.ok((await tablesWith(name)).length > 2, 'the test has something to find');
    assert.ok((await tablesWith('erste@kiel.example')).length > 1);

    const outcome = await act(federal, erasePerson, { person, reason: 'Antrag vom 2. März 2026' });
    assert.equal(outcome.outcome, 'done');
    for (const trace of [name, 'erste@kiel.example', 'zweite@kiel.example'])
      assert.deepEqual(await tablesWith(trace), [], trace);
    assert.equal((await verifyLines(recordLines(database))).holds, true);
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await fetch(`${base}/api/v1/people/account`, { headers })).status, 401);
    const kept = await database.one<{ mailbox: string; person: number | null }>(
      sql`select mailbox, person from people.contact where municipality = ${places.kiel}`,
    );
    assert.deepEqual(kept, { mailbox: 'integration@kiel.example', person: null });
  });

  it('leaves what others did and wrote as it was', async () => {
    assert.ok((await tablesWith('Bernd Bevor')).includes('people.person'));
    const { count } = await database.one<{ count: number }>(
      sql`select count(*)::int as count from platform.record where action = 'people.hand-over'`,
    );
    assert.equal(count, 2);
  });
});

describe('an address that somebody wrongly gave as their own', () => {
  it('stays with the person whose it is', async () => {
    const owner = await makePerson('AP', { municipality: places.luebeck, email: 'owner@luebeck.example' });
    const mistaken = await makePerson('AP', { municipality: places.luebeck });
    const { submit } = await browser(mistaken);
    await submitted(submit('/ich/adresse', { email: 'owner@luebeck.example' }));
    await submitted((await browser()).submit('/anmelden', { email: 'owner@luebeck.example' }));
    await act(federal, erasePerson, { person: mistaken.personId, reason: 'Antrag' });
    const [mail] = (await mailsOf(database, 'people.login')).filter(
      ({ person }) => person === owner.personId,
    );
    assert.equal(mail?.recipient, 'owner@luebeck.example');
  });
});

describe('the last who can appoint', () => {
  it('is not erased, even by a colleague whose term has an end', async () => {
    const leaving = await makePerson('K', { name: 'Lea Letzte' });
    const ended = await act(federal, endOffice, {
      office: leaving.office?.id,
      day: '2026-12-31',
      reason: 'Ende',
    });
    assert.equal(ended.outcome, 'done');
    const outcome = await act(leaving, erasePerson, { person: federal.personId, reason: 'x' });
    assert.equal(outcome.outcome === 'declined' && outcome.declined.reason, 'people.last-federal-office');
    assert.equal((await tablesWith('Kim Bund')).includes('people.person'), true);
  });
});
