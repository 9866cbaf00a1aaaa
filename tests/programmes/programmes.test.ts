import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { browser, clock, database, makePerson } = await testHouse();
const federal = await browser(await makePerson('K'));
const north = await browser(await makePerson('LK', { lands: ['01'] }));
const clerk = await browser(await makePerson('AP', { municipality: places.kiel }));
const anyone = await browser();
const text = async (response: Response | Promise<Response>) => (await response).text();
const idOf = async (name: string) =>
  (await database.one<{ id: number }>(sql`select id from programmes.programme where name = ${name}`)).id;

const programme = {
  name: 'Landesaufnahmeprogramm Nord (erfunden)',
  level: 'land',
  kind: 'land',
  land: '01',
  topic: 'land-programme',
  groups: ['families'],
  summary: 'Erfunden für diese Probe.',
  contingent: '500',
  contingentPer: 'total',
  consentOf: 'Bundesministerium des Innern',
  bases: ['2'],
  source: 'Probe',
};

describe('programmes', () => {
  it('stand in public with what was published about them, closed ones too', async () => {
    const list = await text(anyone.get('/programme'));
    for (const name of ['Resettlement', 'Neustart im Team', 'Übernahme nach Seenotrettung'])
      assert.ok(list.includes(name), name);
    assert.match(list, /ausgesetzt/);
    assert.match(list, /ungeprüft/);
    const one = await text(anyone.get(`/programme/${await idOf('Übernahme nach Seenotrettung')}`));
    assert.match(one, /1\s314/);
    assert.match(one, /845/);
    assert.match(one, /hib 818264/);
    assert.match(one, /Juni 2018/, 'a source that names a month is not made exact');
    assert.doesNotMatch(one, /zuruecknehmen/, 'no button for what would be refused');
  });

  it('are narrowed by choice', async () => {
    const ended = await text(anyone.get('/programme?stand=ended&art=resettlement'));
    assert.match(ended, /Neustart im Team/);
    assert.doesNotMatch(ended, /href="\/programme\/\d+">Resettlement</);
    assert.match(await text(anyone.get('/programme?suche=gibtesnicht')), /Kein Programm gefunden/);
    assert.equal((await anyone.get('/programme?art=quatsch')).status, 400);
  });

  it('keep consent and consultation apart', async () => {
    const land = await text(
      anyone.get(`/programme/${await idOf('Landesaufnahmeprogramm Schleswig-Holstein')}`),
    );
    assert.match(land, /Zustimmen muss: Bundesministerium des Innern/);
    assert.match(land, /Für ein Benehmen ist nichts eingetragen/);
    const resettlement = await text(anyone.get(`/programme/${await idOf('Resettlement')}`));
    assert.match(resettlement, /Länder: wird angehört|Länder: .* angehört/);
  });

  it('are entered by a coordination for its own Land, and not twice', async () => {
    assert.equal((await clerk.get('/programme/neu')).status, 403);
    const elsewhere = await north.submit('/programme/neu', { ...programme, land: '12' });
    assert.equal(elsewhere.status, 403);
    assert.equal(
      (await north.submit('/programme/neu', { ...programme, level: 'federal', land: '' })).status,
      403,
    );
    const wrong = await federal.submit('/programme/neu', { ...programme, level: 'federal' });
    assert.match(await text(wrong), /gehören zu keinem Land/);
    const absurd = await north.submit('/programme/neu', { ...programme, contingent: '-5' });
    assert.equal(absurd.status, 422);
    const done = await north.submit('/programme/neu', programme);
    assert.match(done.headers.get('location') ?? '', /^\/programme\/\d+$/);
    const again = await north.submit('/programme/neu', { ...programme, name: programme.name.toUpperCase() });
    assert.match(await text(again), /gibt es schon/);
  });

  it('get their states with day and source; contradictions are refused', async () => {
    const id = await idOf(programme.name);
    const standing = {
      state: 'active',
      day: '1.2.2026',
      precision: 'month',
      reason: 'Beginn',
      source: 'Amtsblatt (erfunden)',
    };
    assert.match(await text(anyone.get(`/programme/${id}`)), /Der Stand ist nicht bekannt/);
    const future = await north.submit(`/programme/${id}/stand`, { ...standing, day: '3.3.2026' });
    assert.match(await text(future), /liegt in der Zukunft/);
    assert.equal((await north.submit(`/programme/${id}/stand`, standing)).status, 303);
    const same = await north.submit(`/programme/${id}/stand`, { ...standing, day: '2.3.2026' });
    assert.match(await text(same), /stand das Programm schon so/);
    assert.match(await text(anyone.get(`/programme/${id}`)), /Februar 2026/);
    const voided = await north.submit(`/programme/${id}/stand/${await latest(id)}/zuruecknehmen`, {
      reason: 'Verwechselt',
    });
    assert.equal(voided.status, 303);
    assert.match(await text(anyone.get(`/programme/${id}`)), /Noch kein Stand eingetragen/);
    assert.equal((await north.submit(`/programme/${id}/stand`, standing)).status, 303, 'and entered anew');
  });

  it('two editors at once: the second is told', async () => {
    const id = await idOf(programme.name);
    const { version } = await database.one<{ version: number }>(
      sql`select version from programmes.programme where id = ${id}`,
    );
    const change = { ...programme, id, contingent: 300, bases: [2], version, contingentPer: 'total' };
    const first = await north.api('programmes.edit-programme', change);
    assert.equal(first.status, 200, await first.clone().text());
    const second = await federal.api('programmes.edit-programme', { ...change, contingent: 100 });
    assert.equal(second.status, 409);
    assert.match(await text(second), /changed-meanwhile/);
    const moved = await north.api('programmes.edit-programme', {
      ...change,
      version: version + 1,
      land: '12',
    });
    assert.equal(moved.status, 403, 'nobody moves a programme into a Land that is not theirs');
  });

  it('carry numbers, deadlines and documents', async () => {
    const id = await idOf(programme.name);
    const figure = { kind: 'pledged', number: '120', day: '1.3.2026', precision: 'day', source: 'Probe' };
    assert.equal((await north.submit(`/programme/${id}/zahlen/neu`, figure)).status, 303);
    assert.match(await text(await north.submit(`/programme/${id}/zahlen/neu`, figure)), /schon eingetragen/);
    const deadline = { day: '20.3.2026', what: 'Angebote melden', source: 'Probe' };
    assert.equal((await north.submit(`/programme/${id}/fristen/neu`, deadline)).status, 303);
    assert.match(await text(clerk.get('/')), /Angebote melden/, 'and waits on the start page of a contact');
    const empty = await north.submit(`/programme/${id}/unterlagen/neu`, { title: 'Anordnung' });
    assert.match(await text(empty), /Adresse im Netz an oder/);
    const fake = new File(['kein PDF'], 'anordnung.pdf');
    const wrong = await north.submit(`/programme/${id}/unterlagen/neu`, {
      title: 'Anordnung',
      document: fake,
    });
    assert.match(await text(wrong), /Diese Art von Datei/);
    const real = new File(['%PDF-1.7 erfunden'], 'anordnung.pdf');
    const done = await north.submit(`/programme/${id}/unterlagen/neu`, {
      title: 'Anordnung',
      document: real,
    });
    assert.equal(done.status, 303);
    const page = await text(anyone.get(`/programme/${id}`));
    const [, href = ''] = /href="(\/programme\/\d+\/unterlagen\/\d+)"/.exec(page) ?? [];
    assert.equal(await text(anyone.get(href)), '%PDF-1.7 erfunden');
    assert.equal((await north.submit(`${href}/entfernen`, {})).status, 303);
    assert.equal((await anyone.get(href)).status, 404);
  });

  it('rest on legal bases that the federation keeps', async () => {
    const list = await text(anyone.get('/programme/rechtsgrundlagen'));
    assert.match(list, /§ 23 Absatz 4 AufenthG/);
    assert.equal((await north.get('/programme/rechtsgrundlagen/neu')).status, 403);
    clock.turnTo('2026-07-01T10:00:00Z');
    assert.match(
      await text(anyone.get('/programme/rechtsgrundlagen')),
      /außer Kraft/,
      'Dublin III has ended',
    );
    const basis = { citation: 'Probe § 1', summary: 'Nichts', source: 'Probe' };
    const keeper = await browser(await makePerson('K'));
    assert.equal((await keeper.submit('/programme/rechtsgrundlagen/neu', basis)).status, 303);
    assert.match(
      await text(await keeper.submit('/programme/rechtsgrundlagen/neu', basis)),
      /steht schon in der Liste/,
    );
  });
});

const latest = async (programme: number) =>
  (
    await database.one<{ id: number }>(
      sql`select id from programmes.standing where programme = ${programme} order by id desc limit 1`,
    )
  ).id;
