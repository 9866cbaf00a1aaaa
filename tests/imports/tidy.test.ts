import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followSuccessor } from '../../src/alliance/members/actions/follow-successor.ts';
import { mergeEntries } from '../../src/alliance/members/actions/merge-entries.ts';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { table } from '../../src/alliance/members/reads/table.ts';
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
