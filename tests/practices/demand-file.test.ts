import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { browser, database, makePerson, work } = await testHouse();
const office = await browser(await makePerson('K'));
const anyone = await browser();

const harbour = (name: string, state: string, more: Record<string, unknown> = {}) => ({
  city: { name, slug: name, state, lat: 0, lon: 0 },
  since: '2019',
  demands: { last_updated: '2023-05-06', public_solidarity_declaration_decided: true, ...more },
});
const asFile = (value: unknown, name = 'haefen.json') =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type: 'application/json' });
const upload = (file: File) =>
  office.submit('/fortschritt/einlesen', { file, source: 'Datendienst, 6.5.2023 (Probe)' });
const count = async () =>
  (await database.one<{ n: number }>(sql`select count(*)::int as n from practices.progress`)).n;

const harbours = [
  harbour('Potsdam', 'Brandenburg', { transparency_fullfilled: true, admission_program_decided: false }),
  harbour('Rotenburg', 'Baden-Württemberg'),
  harbour('Atlantis', 'Brandenburg'),
  { city: { name: '' }, demands: {} },
];

describe('a file of eight demands', () => {
  let at = '';

  it('says what is wrong with a file that is none', async () => {
    for (const [content, sentence] of [
      ['{"a":', /kein gültiges JSON/],
      ['{"a":1}', /keine Liste/],
      ['name;land\nPotsdam;BB', /kein gültiges JSON/],
    ] as const) {
      const refused = await upload(asFile(content));
      assert.equal(refused.status, 409);
      assert.match(await refused.text(), sentence);
    }
  });

  it('is matched in the background and shown before anything is taken over', async () => {
    const sent = await upload(asFile(harbours));
    at = sent.headers.get('location') ?? '';
    assert.match(await (await office.get(at)).text(), /werden gerade zugeordnet/);
    await work();
    const page = await (await office.get(at)).text();
    assert.match(page, /Sicher zugeordnete Kommunen: 1/);
    assert.match(page, /Angaben ohne Beleg: 2/);
    assert.match(page, /Atlantis, Brandenburg/);
    assert.match(page, /Zeile 4: ohne Namen/);
    assert.match(page, /Rottenburg am Neckar, Baden-Württemberg, 08416036/);
    assert.equal(await count(), 0);
    assert.match(await (await office.get('/fortschritt/kataloge')).text(), new RegExp(`href="${at}"`));
    assert.doesNotMatch(await (await anyone.get('/fortschritt/kataloge')).text(), /haefen\.json/);
  });

  it('takes over what is sure and what was chosen, marked as without evidence', async () => {
    const done = await office.submit(at, { 'choice.2': places.rottenburg });
    assert.equal(done.status, 303, await done.text());
    assert.equal(await count(), 3);
    const page = await (await anyone.get(`/fortschritt/${places.potsdam}?katalog=acht`)).text();
    assert.match(page, /Beleg fehlt/);
    assert.match(page, /aus einer Datei übernommen/);
    assert.match(page, /Datendienst, 6\.5\.2023 \(Probe\)/);
    assert.match(page, /6\. Mai 2023/);
    const rottenburg = await (await anyone.get(`/fortschritt/${places.rottenburg}?katalog=acht`)).text();
    assert.match(rottenburg, /beschlossen/);
  });

  it('is taken over once', async () => {
    assert.match(await (await office.get(at)).text(), /ist übernommen/);
    const again = await office.api('practices.take-over-demands', { id: Number(at.split('/').at(-1)) });
    assert.equal(again.status, 409);
  });

  it('may be set aside, and brings nothing twice', async () => {
    const second = (await upload(asFile(harbours, 'noch-einmal.json'))).headers.get('location') ?? '';
    assert.equal(
      (await office.api('practices.take-over-demands', { id: Number(second.split('/').at(-1)) })).status,
      409,
    );
    await work();
    assert.equal((await office.submit(second, {})).status, 303);
    assert.equal(await count(), 3);
    const third = (await upload(asFile(harbours))).headers.get('location') ?? '';
    await work();
    assert.equal((await office.submit(`${third}/verwerfen`, {})).status, 303);
    assert.match(await (await office.get(third)).text(), /ist verworfen/);
    assert.doesNotMatch(await (await office.get('/fortschritt/kataloge')).text(), /\.json/);
  });
});
