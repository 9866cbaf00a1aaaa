import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followSuccessor } from '../../src/alliance/members/actions/follow-successor.ts';
import { mergeEntries } from '../../src/alliance/members/actions/merge-entries.ts';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { table } from '../../src/alliance/members/reads/table.ts';
import { raiseMatter } from '../../src/alliance/matters/actions/raise-matter.ts';
import { ask } from '../../src/platform/ask.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, house, makePerson } = await testHouse();
const federal = await makePerson('K');
const step = (municipality: string, status: string, day: string) =>
  act(federal, recordStep, {
    municipality,
    status,
    step: 'begins',
    day,
    evidence: 'Beschluss',
    source: 'Akte',
    declaration: '2019',
  });
const listed = async () => {
  const shown = await ask(house, table, table.input.parse({}), {
    actor: federal,
    now: clock.now(),
    today: '2026-03-02',
  });
  return shown.outcome === 'found'
    ? shown.value.rows.map(({ key, statuses }) => [key, statuses.declared.since, statuses.member.since])
    : [];
};

describe('two entries that are one', () => {
  it('are found, merged with their history, and the record keeps both', async () => {
    await step('12054', 'declared', '2018-12-05');
    await step(places.potsdam, 'member', '2019-06-14');
    const { get, submit } = await browser(federal);
    assert.match(
      await (await get('/mitglieder/dubletten')).text(),
      /kreisfreie Stadt unter zwei Schlüsseln/u,
    );
    const sent = await submit(`/mitglieder/zusammenfuehren?from=12054&into=${places.potsdam}`, {
      from: '12054',
      into: places.potsdam,
    });
    assert.equal(sent.status, 303);
    assert.deepEqual(await listed(), [[places.potsdam, '2018-12-05', '2019-06-14']]);
    const line = await database.one<{ details: string }>(
      sql`select details from platform.record where action = 'members.merge-entries'`,
    );
    assert.match(line.details, /"before".*2018-12-05/u);
    assert.match(await (await get('/mitglieder/dubletten')).text(), /Kein Verdacht/u);
    const again = await act(federal, mergeEntries, { from: '12054', into: places.potsdam });
    assert.equal(again.outcome === 'declined' && again.declined.reason, 'members.nothing-to-merge');
  });
});

describe('a member whose municipality was dissolved', () => {
  it('goes over to the successor with its history', async () => {
    await step('01051001', 'member', '2020-01-01');
    const { get, submit } = await browser(federal);
    assert.match(await (await get('/mitglieder/nachfolge')).text(), /unter gültigen Schlüsseln/u);
    await database.run(
      sql`update territory.unit set valid_to = '2024-12-31', successor = '01051002' where key = '01051001'`,
    );
    assert.match(await (await get('/mitglieder/nachfolge')).text(), /01051001/u);
    const neighbour = await makePerson('LK', { lands: ['12'] });
    assert.equal((await act(neighbour, followSuccessor, { municipality: '01051001' })).outcome, 'forbidden');
    assert.match(await (await get('/mitglieder/nachfolge/01051001')).text(), /\(01051002\)/u);
    assert.equal((await submit('/mitglieder/nachfolge/01051001', {})).status, 303);
    assert.deepEqual(
      (await listed()).find(([key]) => key === '01051002'),
      ['01051002', null, '2020-01-01'],
    );
  });
});

describe('what stands under a key', () => {
  const old = '01051003';
  const next = '01051005';
  const held = (table: string, key: string) =>
    database
      .rows<{ id: number }>(
        sql`select 1 as id from ${sql.id(...(table.split('.') as [string, string]))} where municipality = ${key}`,
      )
      .then(({ length }) => length);

  it('follows the municipality in every context; what its council decided waits to be confirmed', async () => {
    await step(old, 'member', '2020-01-01');
    const contact = await makePerson('AP', { municipality: old });
    const head = await makePerson('OB', { municipality: old });
    const mayor = await makePerson('OB', { municipality: next });
    await database.run(sql`
      insert into mandates.resolution (municipality, land, body, day, reference, title, result, source, recorded_at, checked_at)
      values (${old}, '01', 'Rat', '2024-03-01', 'R-1', 'Hafen', 'adopted', 'Akte', now(), now())`);
    await database.run(sql`
      insert into mandates.item (resolution, position, number, text, result, effect)
      select id, 1, '1', 'Wir nehmen auf.', 'adopted', 'permits' from mandates.resolution where municipality = ${old}`);
    await database.run(sql`
      insert into practices.suggestion (municipality, land, title, text, suggested_by, suggested_at)
      values (${old}, '01', 'Hafenfest', 'Jedes Jahr.', ${contact.personId}, now())`);
    await act(contact, raiseMatter, { kind: 'question', title: 'Frist', body: 'Bis wann?' });
    await database.run(
      sql`update territory.unit set valid_to = '2025-12-31', successor = ${next} where key = ${old}`,
    );
    assert.equal((await act(federal, followSuccessor, { municipality: old })).outcome, 'done');
    for (const table of ['mandates.resolution', 'practices.suggestion'])
      assert.deepEqual([await held(table, old), await held(table, next)], [0, 1], table);
    assert.equal(
      (await database.one<{ from: string }>(sql`select from_municipality as from from matters.matter`)).from,
      next,
    );
    const resolution = await database.one<{ checked: boolean; note: string; effect: string }>(sql`
      select checked_at is not null as checked, note, effect from mandates.resolution r
      join mandates.item i on i.resolution = r.id where municipality = ${next}`);
    assert.deepEqual([resolution.checked, resolution.effect], [false, 'open']);
    assert.match(resolution.note, /01051003.*Wirkung bisher: 1 permits/u);
    const offices = await database.rows<{ person: number; municipality: string; to: string | null }>(sql`
      select person, municipality, to_day as to from people.office
      where person in (${contact.personId}, ${head.personId}, ${mayor.personId}) order by id`);
    assert.deepEqual(offices, [
      { person: contact.personId, municipality: next, to: null },
      { person: head.personId, municipality: old, to: '2026-03-01' },
      { person: mayor.personId, municipality: next, to: null },
    ]);
    const mails = await database.rows<{ reason: string }>(sql`
      select reason from platform.mail where person in (${contact.personId}, ${head.personId}) order by id`);
    assert.deepEqual(
      mails.map(({ reason }) => reason).filter((reason) => reason.startsWith('people.office')),
      ['people.office-moved', 'people.office-ended'],
    );
  });
});
