import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { appoint } from '../../src/alliance/people/actions/appoint.ts';
import { editPerson } from '../../src/alliance/people/actions/edit-person.ts';
import { erasePerson } from '../../src/alliance/people/actions/erase-person.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import type { Office } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const name = 'Vera Vergessen';
const email = 'vera@kiel.example';

/** Every table of the product in which a text appears. */
const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await database.rows<{ name: string }>(sql`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('platform', 'people', 'members') and table_type = 'BASE TABLE' order by 1`);
  const found: string[] = [];
  for (const { name: table } of tables) {
    const [schema = '', relation = ''] = table.split('.');
    const { hits } = await database.one<{ hits: number }>(sql`
      select count(*)::int as hits from ${sql.id(schema)}.${sql.id(relation)} t where t::text ilike ${`%${text}%`}`);
    if (hits > 0) found.push(table);
  }
  return found;
};

describe('erasing a person', () => {
  it('takes name and address out of every table, keeps their deeds, and the record still holds', async () => {
    const appointed = await act(federal, appoint, {
      name,
      email,
      role: 'LK',
      municipality: places.kiel,
      lands: ['01'],
      title: null,
      organisation: null,
      fromDay: '2026-03-02',
      toDay: null,
    });
    assert.equal(appointed.outcome, 'done');
    const reply = appointed.outcome === 'done' ? appointed.trace.reply : {};
    const person = Number(reply?.['person']);
    const office: Office = {
      id: Number(reply?.['office']),
      role: 'LK',
      municipality: places.kiel,
      lands: ['01'],
    };
    const freshUntil = clock.now();
    const vera = { kind: 'person' as const, personId: person, name, office, offices: [office], freshUntil };
    const details = {
      salutation: 'frau',
      academicTitle: 'Dr.',
      namePublic: true,
      language: 'de',
      notices: 'daily',
    };
    await act(vera, editPerson, { person, version: 1, name, ...details });
    const step = await act(vera, recordStep, {
      municipality: places.kiel,
      status: 'declared',
      step: 'begins',
      day: '2019-01-01',
      evidence: 'Beschluss',
      source: 'Rat',
      declaration: null,
    });
    assert.equal(step.outcome, 'done');
    const { get } = await browser(vera);
    assert.equal((await get('/ich')).status, 200);

    const { submit } = await browser(federal);
    const done = await submit(`/menschen/${person}/loeschen`, { reason: 'Antrag vom 2.3.2026' });
    assert.equal(done.status, 303);
    assert.deepEqual([await tablesWith(name), await tablesWith(email)], [[], []]);
    assert.equal((await get('/ich')).status, 401);
    const { lines } = await database.one<{ lines: number }>(
      sql`select count(*)::int as lines from platform.record where person = ${person}`,
    );
    assert.equal(lines, 2, 'what they did stays under their number');
    assert.equal((await verifyLines(recordLines(database))).holds, true);
    const { ended } = await database.one<{ ended: number }>(
      sql`select count(*)::int as ended from people.office where person = ${person} and to_day = '2026-03-02'`,
    );
    assert.equal(ended, 1);
    const again = await act(federal, erasePerson, { person, reason: 'noch einmal' });
    assert.equal(again.outcome, 'not-found');
  });

  it('is refused to everybody but the federation, for oneself and with a stale log-in', async () => {
    const ap = await makePerson('AP', { municipality: places.kiel });
    const lk = await makePerson('LK', { lands: ['01'] });
    const input = { person: ap.personId, reason: 'x' };
    assert.equal((await (await browser(lk)).api('people.erase-person', input)).status, 403);
    const own = await act(federal, erasePerson, { person: federal.personId, reason: 'x' });
    assert.equal(own.outcome === 'forbidden' && own.refusal.reason, 'people.not-oneself');
    const stale = await act({ ...federal, freshUntil: null }, erasePerson, input);
    assert.equal(stale.outcome === 'forbidden' && stale.refusal.reason, 'rights.log-in-again');
  });
});
