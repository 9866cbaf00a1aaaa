import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { selectMapped } from '../../src/alliance/members/db/map.ts';
import { selectOwnCounts } from '../../src/alliance/members/db/counts.ts';
import { selectListed } from '../../src/alliance/members/db/register.ts';
import { beginningOf } from '../../src/alliance/members/rules/since.ts';
import { standingsOn } from '../../src/alliance/members/rules/standing.ts';
import { statuses, type Step, stepKinds } from '../../src/alliance/members/types.ts';
import { unitsTable } from '../../src/alliance/territory/facts.ts';
import { municipalityTypeOf } from '../../src/alliance/territory/rules/municipality-type.ts';
import type { Unit } from '../../src/alliance/territory/types.ts';
import { sql } from '../../src/platform/database/index.ts';
import { addDays } from '../../src/shared/days.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, house, makePerson } = await testHouse();
const federal = await makePerson('K');
const record = (municipality: string, status: string, step: string, day: string) =>
  act(federal, recordStep, {
    municipality,
    status,
    step,
    day,
    evidence: `Beschluss vom ${day}`,
    source: 'Probe',
    declaration: status === 'member' && step === 'begins' ? '2021' : null,
  });
const everything = { suche: null, land: null, status: null, art: null };

describe('the register in SQL says what the rules say', () => {
  it('on random histories, on random days', async () => {
    const history = fc.array(
      fc.record({
        status: fc.constantFrom(...statuses),
        step: fc.constantFrom(...stepKinds),
        later: fc.integer({ min: 0, max: 12 }),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 0, max: 13 }), async (steps, at) => {
        await database.script('delete from members.step; delete from members.entry');
        const { id: entry } = await database.one<{ id: number }>(
          sql`insert into members.entry (municipality, created_at) values (${places.kiel}, now()) returning id`,
        );
        const known: Step[] = [];
        for (const { status, step, later } of steps) {
          const day = addDays('2020-01-01', later);
          const added = await database.row<{ id: number }>(sql`
            insert into members.step (entry, status, step, day, evidence, source, recorded_at)
            values (${entry}, ${status}, ${step}, ${day}, '-', '-', now()) on conflict do nothing returning id`);
          if (added)
            known.push({ id: added.id, status, step, day, evidence: '-', source: '-', declaration: null });
        }
        const day = addDays('2020-01-01', at);
        const lawful = standingsOn(known, day);
        const { rows, tally } = await selectListed(database, everything, 'name', day, {
          limit: 9,
          offset: 0,
        });
        const own = await selectOwnCounts(database, day);
        for (const status of statuses) {
          assert.equal(rows[0]?.[status] ?? 'no', lawful[status]);
          assert.equal(tally[status].yes, lawful[status] === 'yes' ? 1 : 0);
          const counted = own.filter((count) => count.status === status).at(-1)?.count ?? 0;
          assert.equal(counted, lawful[status] === 'yes' ? 1 : 0);
        }
        assert.equal(rows[0]?.memberSince ?? null, beginningOf(known, 'member', day)?.day ?? null);
      }),
      { numRuns: 60 },
    );
    await database.script('delete from members.step; delete from members.entry');
  });

  it('for the type of every municipality and district', async () => {
    const units = await database.rows<Unit & { type: string }>(sql`
      select u.key, u.kind, u.country, u.type, t.type_key as "typeKey"
      from ${unitsTable} u join territory.unit t on t.key = u.key where u.kind <> 'land'`);
    assert.ok(units.length > 11_000);
    assert.deepEqual(
      units.filter((unit) => municipalityTypeOf(unit) !== unit.type).map(({ key }) => key),
      [],
    );
  });
});

describe('the directory', () => {
  it('shows three statuses, as of any day, to everybody', async () => {
    await record(places.potsdam, 'declared', 'begins', '2018-12-05');
    await record(places.potsdam, 'member', 'begins', '2019-06-14');
    await record(places.luebeck, 'interested', 'begins', '2020-02-01');
    await record(places.rottenburg, 'member', 'begins', '2019-06-03');
    await record(places.rottenburg, 'member', 'ends', '2024-01-01');
    const { get } = await browser();
    const today = await (await get('/mitglieder')).text();
    assert.match(today, /2 Kommunen/);
    assert.doesNotMatch(today, /Rottenburg/);
    const past = await (await get('/mitglieder?stand=2019-06-10')).text();
    assert.match(past, /Rottenburg am Neckar/);
    assert.doesNotMatch(past, /Lübeck/);
    assert.match(past, /wie es am 10\. Juni 2019 war/);
  });

  it('knows no days to come, and leads on from a day that does not exist', async () => {
    const { get } = await browser();
    for (const path of ['/mitglieder', '/karte']) {
      const future = await (await get(`${path}?stand=2999-01-01`)).text();
      assert.match(future, /Einen künftigen Stand gibt es nicht/);
      assert.doesNotMatch(future, /wie es am/);
      const wrong = await get(`${path}?stand=2021-02-30&land=12`);
      assert.equal(wrong.status, 400);
      const html = await wrong.text();
      assert.match(html, /einen Tag an, den es gibt/);
      assert.match(html, new RegExp(`href="${path}\\?land=12"[^>]*>.*Ohne diese Angabe öffnen`));
    }
  });

  it('finds folded names and keys, and says so when nothing fits', async () => {
    const { get } = await browser();
    const text = async (query: string) => (await get(`/mitglieder?${query}`)).text();
    assert.match(await text('suche=luebeck'), /1 Kommune</);
    assert.match(await text('suche=12054'), /Potsdam/);
    assert.match(await text('suche=xyz'), /Keine Kommune gefunden/);
    assert.match(await text('status=member&land=12&art=independent-city'), /1 Kommune</);
    assert.match(await text('seite=99'), /2 Kommunen/);
    assert.equal((await get('/mitglieder?stand=2026-02-30')).status, 400);
    assert.equal((await get('/mitglieder?sort=1')).status, 400);
  });

  it('shows every municipality on the map, or each district where they are too many', async () => {
    const everything = { suche: null, land: null, status: null, art: null };
    const mapped = (dots: number) => selectMapped(database, everything, '2026-03-02', { dots, rows: 1 });
    const each = await mapped(2);
    assert.deepEqual([each.total, each.rows.length, each.areas], [2, 2, null]);
    await record('01051001', 'member', 'begins', '2019-06-03');
    await record('01051002', 'interested', 'begins', '2019-06-03');
    const many = await mapped(2);
    assert.deepEqual([many.total, many.rows.length, many.unplaced], [4, 1, 0]);
    assert.deepEqual(many.members, { '01': 1, '12': 1 });
    assert.deepEqual(
      many.areas?.map(({ key, name, count, members, only }) => [
        key,
        name,
        count,
        members,
        only?.name ?? null,
      ]),
      [
        ['01003', 'Lübeck', 1, 0, 'Lübeck'],
        ['01051', 'Dithmarschen', 2, 1, null],
        ['12054', 'Potsdam', 1, 1, 'Potsdam'],
      ],
    );
    const { get } = await browser();
    assert.match(await (await get('/karte')).text(), /Potsdam: erklärt, Mitglied|Potsdam: /);
    await database.script(
      `delete from members.step where entry in (select id from members.entry where municipality like '01051%')`,
    );
  });

  it('shows text of people as text', async () => {
    const { get } = await browser();
    const page = await (await get(`/mitglieder?suche=${encodeURIComponent('<b>"')}`)).text();
    assert.doesNotMatch(page, /<b>/);
  });

  it('has a page for any municipality, also a stranger to the alliance', async () => {
    const { get } = await browser();
    const page = await get(`/mitglieder/${places.bielefeld}`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /nicht eingetragen[\s\S]*\/beitreten/);
    assert.equal((await get('/mitglieder/99999999')).status, 404);
  });

  const pages = ['/', '/ueberblick', '/mitglieder', `/mitglieder/${places.potsdam}`, '/karte'];
  for (const [role, held] of [
    ['K', {}],
    ['LK', { lands: ['12'] }],
    ['AP', { municipality: places.potsdam }],
    ['OB', { municipality: places.potsdam }],
    ['ZG', {}],
    ['MIN', {}],
  ] as const)
    it(`answers ${role} in three statements a page, that of the log-in included`, async () => {
      const { get } = await browser(
        await makePerson(role, { ...held, lands: [...('lands' in held ? held.lands : [])] }),
      );
      for (const path of pages) {
        await get(path);
        // nothing may be answered from memory here
        house.changed();
        const before = database.statements;
        assert.equal((await get(path)).status, 200);
        assert.ok(database.statements - before <= 3, `${path}: ${database.statements - before}`);
      }
    });

  it('keeps what was loaded only until something changes', async () => {
    const { get } = await browser(federal);
    assert.doesNotMatch(await (await get('/mitglieder')).text(), /Marburg/);
    await record(places.marburg, 'member', 'begins', '2019-06-03');
    assert.match(await (await get('/mitglieder')).text(), /Marburg/);
  });
  it('asks what is due once for each office, until something changes', async () => {
    const contact = await browser(await makePerson('AP', { municipality: places.marburg }));
    const start = async () => (await contact.get('/')).text();
    const statementsFor = async (opened: () => Promise<unknown>) => {
      const before = database.statements;
      await opened();
      return database.statements - before;
    };
    assert.match(await start(), /Eintrag Ihrer Kommune ergänzen/);
    assert.equal(await statementsFor(start), 2);
    const colleague = await browser(await makePerson('AP', { municipality: places.marburg }));
    assert.equal(await statementsFor(() => colleague.get('/')), 3);
    await contact.submit(`/mitglieder/${places.marburg}/bearbeiten`, {
      councilName: 'Stadtverordnetenversammlung',
      website: 'https://marburg.example',
    });
    assert.doesNotMatch(await start(), /Eintrag Ihrer Kommune ergänzen/);
  });
});
