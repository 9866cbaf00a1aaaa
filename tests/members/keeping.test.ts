import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { tableColumns } from '../../src/alliance/members/rules/table-columns.ts';
import { readTable } from '../../src/platform/documents/table.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const land = await makePerson('LK', { lands: ['12'] });
const contact = await makePerson('AP', { municipality: places.potsdam });
const neighbour = await makePerson('AP', { municipality: places.kiel });
const page = `/mitglieder/${places.potsdam}`;
const step = {
  municipality: places.potsdam,
  status: 'member',
  step: 'begins',
  day: '2019-06-14',
  evidence: 'Beschluss 18/SVV/0000',
  source: 'Probe',
  declaration: '2019',
};
await act(federal, recordStep, step);
const lastLine = async () =>
  (await database.one<{ action: string }>(sql`select action from platform.record order by seq desc limit 1`))
    .action;

describe('a step', () => {
  it('is recorded in the browser by the Land coordination, refused to others with a sentence', async () => {
    const { submit } = await browser(land);
    const sent = await submit(`${page}/schritt`, {
      status: 'declared',
      step: 'begins',
      day: '5.12.2018',
      evidence: 'Beschluss',
      source: 'potsdam.de',
    });
    assert.equal(sent.status, 303);
    assert.equal(await lastLine(), 'members.record-step');
    const { get } = await browser(contact);
    assert.equal((await get(`${page}/schritt`)).status, 403);
    assert.doesNotMatch(await (await get(page)).text(), /Schritt eintragen/);
  });

  it('is taken back with a reason, stays visible to those who keep the register, and keeps what was typed', async () => {
    const { id } = await database.one<{ id: number }>(
      sql`select s.id from members.step s where s.status = 'declared'`,
    );
    const { submit, get } = await browser(federal);
    assert.equal((await submit(`${page}/schritt/${id}/zuruecknehmen`, {})).status, 422);
    const sent = await submit(`${page}/schritt/${id}/zuruecknehmen`, { reason: 'Verwechslung' });
    assert.equal(sent.status, 303);
    assert.match(await (await get(page)).text(), /zurückgenommen[\s\S]*Verwechslung/);
    const { get: asPublic } = await browser();
    assert.doesNotMatch(await (await asPublic(page)).text(), /Verwechslung/);
    const twice = await submit(`${page}/schritt/${id}/zuruecknehmen`, { reason: 'noch einmal' });
    assert.equal(twice.status, 409);
    assert.match(await twice.text(), /bereits zurückgenommen[\s\S]*noch einmal/);
  });
});

describe('two people who edit one entry', () => {
  it('lose nothing: what was typed stays, what is stored stands beside', async () => {
    const first = await browser(contact);
    const second = await browser(federal);
    const fields = (website: string, version: string) => ({
      version,
      website,
      publicNote: `Notiz ${website}`,
      councilNameAudience: 'public',
      headTitleAudience: 'public',
      websiteAudience: 'members',
    });
    assert.equal((await first.submit(`${page}/bearbeiten`, fields('https://eins.example', '1'))).status, 303);
    const late = await second.submit(`${page}/bearbeiten`, fields('https://zwei.example', '1'));
    assert.equal(late.status, 409);
    const text = await late.text();
    assert.match(text, /inzwischen geändert/);
    assert.match(text, /https:\/\/zwei\.example[\s\S]*https:\/\/eins\.example/);
    assert.match(text, /name="version" value="2"/);
    assert.equal(
      (await second.submit(`${page}/bearbeiten`, fields('https://zwei.example', '2'))).status,
      303,
    );
    const foreign = await browser(neighbour);
    assert.equal((await foreign.get(`${page}/bearbeiten`)).status, 403);
  });

  it('show a field only to its audience, and a preview only downwards', async () => {
    const text = async (who: typeof contact | undefined, query = '') => {
      const { get } = await browser(who);
      return (await get(page + query)).text();
    };
    assert.doesNotMatch(await text(undefined), /zwei\.example"/);
    assert.match(await text(neighbour), /zwei\.example"/);
    assert.doesNotMatch(await text(contact, '?sicht=public'), /zwei\.example"/);
    assert.doesNotMatch(await text(undefined, '?sicht=office'), /zwei\.example"/);
  });
});

describe('files to take along', () => {
  const bytes = async (file: string) => {
    const { get } = await browser();
    const response = await get(`/mitglieder/${file}?status=member`);
    return { type: response.headers.get('content-type'), body: new Uint8Array(await response.arrayBuffer()) };
  };
  for (const file of ['mitglieder.csv', 'mitglieder-offen.csv', 'mitglieder.xlsx'])
    it(`${file} reads back with its columns and keys`, async () => {
      const read = await readTable({ name: file, bytes: (await bytes(file)).body });
      assert.ok(read.ok);
      const rows = read.sheets[0]?.rows ?? [];
      assert.deepEqual(
        rows[0]?.slice(0, tableColumns.length),
        tableColumns.map(({ header }) => header),
      );
      assert.equal(rows[1]?.[0], places.potsdam);
    });
  it('GeoJSON has longitude first', async () => {
    const { type, body } = await bytes('mitglieder.geojson');
    const { features } = JSON.parse(Buffer.from(body).toString());
    assert.equal(type, 'application/geo+json');
    assert.ok(features[0].geometry.coordinates[0] < 20 && features[0].geometry.coordinates[1] > 47);
  });
});

describe('published numbers', () => {
  const count = {
    status: 'member',
    count: 57,
    day: '2020-06-14',
    precision: 'day',
    source: 'potsdam.de 371/2020',
  };
  it('are recorded once for a source and day, and taken back with a reason', async () => {
    const { api, get } = await browser(federal);
    assert.equal((await api('members.record-published-count', count)).status, 200);
    assert.equal((await api('members.record-published-count', count)).status, 409);
    assert.match(await (await get('/zahlen')).text(), /potsdam\.de 371\/2020/);
    const { id } = await database.one<{ id: number }>(sql`select id from members.published_count`);
    assert.equal((await api('members.void-published-count', { id, reason: 'falsch' })).status, 200);
    assert.doesNotMatch(await (await get('/zahlen')).text(), /potsdam\.de 371/);
    const others = await browser(contact);
    assert.equal((await others.api('members.record-published-count', count)).status, 403);
  });
});

describe('Länder and start pages', () => {
  it('show a vacant coordination as a normal state', async () => {
    const { get } = await browser();
    assert.match(await (await get('/laender/13')).text(), /vakant/);
    assert.doesNotMatch(await (await get('/laender/12')).text(), /ist vakant/);
    assert.equal((await get('/laender/99')).status, 400);
  });
  it('tell everybody what is due and what changed in their own layer', async () => {
    for (const [who, expected] of [
      [federal, /Länder ohne Koordination/],
      [land, /Land Brandenburg/],
      [contact, /Ein Schritt eingetragen|Den Eintrag geändert|Änderungen am Eintrag/],
    ] as const) {
      const { get } = await browser(who);
      assert.match(await (await get('/')).text(), expected);
    }
    const { get } = await browser(neighbour);
    assert.match(await (await get('/')).text(), /nichts geändert/);
  });
});
