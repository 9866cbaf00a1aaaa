import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editPerson } from '../../src/alliance/people/actions/edit-person.ts';
import { readXlsx } from '../../src/platform/documents/xlsx.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const land = await makePerson('LK', { lands: ['01'], municipality: places.flensburg });
const town = await makePerson('AP', { municipality: places.flensburg, name: 'Ute Muster' });
const page = `/kontakte/kommune/${places.flensburg}`;
const fields = {
  unit: 'Stabsstelle Integration',
  mailbox: 'integration@flensburg.example',
  phone: '0461 85-0',
  phoneAudience: 'members',
  nameAudience: 'members',
  position: '1',
};
const latest = () =>
  database.one<{ id: number; version: number; confirmed_on: string; to_day: string | null }>(
    sql`select id, version, confirmed_on, to_day from people.contact order by id desc limit 1`,
  );

describe('the contacts of a municipality', () => {
  it('begin with an empty page that says what to do', async () => {
    const html = await (await (await browser(town)).get(page)).text();
    assert.match(html, /Noch kein Kontakt eingetragen/);
    assert.match(html, new RegExp(`${page}/neu`));
  });

  it('are entered, changed with care, confirmed and ended', async () => {
    const { submit, api, get } = await browser(town);
    assert.equal((await submit(`${page}/neu`, fields)).status, 303);
    const { id, version } = await latest();
    const edit = { ...fields, unit: 'Amt für Vielfalt' };
    assert.equal((await submit(`/kontakte/${id}/aendern`, edit)).status, 303);
    const stale = await api('people.edit-contact', { id, version, ...edit, phone: null, position: 1 });
    assert.equal(stale.status, 409);
    assert.equal((await submit(`/kontakte/${id}/bestaetigen`, {})).status, 303);
    assert.match(await (await get(page)).text(), /Amt für Vielfalt.*bestätigt am 02\.03\.2026/s);
    const late = await submit(`/kontakte/${id}/beenden`, { day: '3.3.2026' });
    assert.match(await late.text(), /liegt in der Zukunft/);
    assert.equal((await submit(`/kontakte/${id}/beenden`, { day: '2.3.2026' })).status, 303);
    assert.equal((await latest()).to_day, '2026-03-02');
  });

  it('need a mailbox, and name only who holds office there and wants it', async () => {
    const { submit, api } = await browser(town);
    const missing = await submit(`${page}/neu`, { ...fields, mailbox: '' });
    assert.equal(missing.status, 422);
    assert.match(await missing.text(), /value="Stabsstelle Integration"/);
    const input = { municipality: places.flensburg, land: null, ...fields, position: 1 };
    const stranger = await makePerson('AP', { municipality: places.kiel });
    const named = await api('people.add-contact', { ...input, person: stranger.personId });
    assert.equal((await named.json()).type, 'people.not-nameable');
    const publicly = await api('people.add-contact', {
      ...input,
      person: town.personId,
      nameAudience: 'public',
    });
    assert.equal((await publicly.json()).type, 'people.name-not-public');
  });

  it('hide a name again when its person no longer wants it public', async () => {
    const details = {
      person: town.personId,
      name: 'Ute Muster',
      salutation: 'frau',
      language: 'de',
      notices: 'each',
    };
    await act(town, editPerson, { ...details, version: 1, namePublic: true });
    const { api } = await browser(town);
    const input = { municipality: places.flensburg, land: null, ...fields, position: 1 };
    const made = await api('people.add-contact', { ...input, person: town.personId, nameAudience: 'public' });
    assert.equal(made.status, 200);
    await act(town, editPerson, { ...details, version: 2, namePublic: false });
    const { id } = await latest();
    const { audience } = await database.one<{ audience: string }>(
      sql`select name_audience as audience from people.contact where id = ${id}`,
    );
    assert.equal(audience, 'members');
  });

  it('are no business of a neighbour', async () => {
    const neighbour = await makePerson('AP', { municipality: places.kiel });
    assert.equal((await (await browser(neighbour)).get(page)).status, 403);
    assert.equal((await (await browser()).get(page)).status, 401);
    assert.equal((await (await browser(land)).get(page)).status, 200);
    assert.equal((await (await browser(federal)).get('/kontakte/kommune/99999999')).status, 404);
  });
});

describe('the contacts of a coordination', () => {
  it('are kept by the coordination and shown with its Land', async () => {
    const { submit } = await browser(land);
    const input = { ...fields, land: '01', unit: 'Länderkoordination', mailbox: 'lk@flensburg.example' };
    assert.equal((await submit(`${page}/neu`, input)).status, 303);
    const { id } = await latest();
    assert.match(await (await (await browser()).get('/koordination')).text(), /lk@flensburg\.example/);
    assert.equal((await (await browser(town)).get(`/kontakte/${id}/aendern`)).status, 403);
  });
});

describe('contact lists', () => {
  it('are for the coordinations, each in its Länder', async () => {
    const seen = await (await (await browser(land)).get('/kontakte')).text();
    assert.match(seen, /integration@flensburg\.example/);
    assert.equal((await (await browser(land)).get('/kontakte?land=12')).status, 403);
    assert.equal((await (await browser(town)).get('/kontakte')).status, 403);
    assert.match(
      await (await (await browser(federal)).get('/kontakte?land=12')).text(),
      /Keine Kontakte gefunden/,
    );
  });

  it('are taken along in three forms, formulas defused', async () => {
    await database.run(sql`
      insert into people.contact (municipality, unit, folded, mailbox, from_day, confirmed_on)
      values (${places.kiel}, '=HYPERLINK("x")', 'hyperlink x', 'amt@kiel.example', '2025-01-01', '2026-01-01')`);
    const { get } = await browser(federal);
    const csv = await (await get('/kontakte/kontakte.csv?alle=true&land=01')).text();
    assert.match(csv, /^Land;Schlüssel;/);
    assert.match(csv, /'=HYPERLINK/);
    assert.match(csv, /01002000/);
    const xlsx = await get('/kontakte/kontakte.xlsx?alle=true&land=01');
    const [sheet] = await readXlsx(Buffer.from(await xlsx.arrayBuffer()));
    assert.ok(sheet?.rows.some((row) => row.includes('01002000')));
    const vcf = await (await get('/kontakte/kontakte.vcf?alle=true&land=01')).text();
    assert.match(vcf, /BEGIN:VCARD\r\nVERSION:4\.0/);
    assert.match(vcf, /EMAIL;TYPE=work:amt@kiel\.example/);
  });
});

describe('serial letters', () => {
  const letter = {
    land: '01',
    recipients: 'contacts',
    place: 'Flensburg',
    subject: 'Einladung nach {kommune}',
    text: 'wir laden {kommune} ein.\n\nBis bald.',
    signature: 'Lea Land\nLänderkoordination',
  };

  it('are written, previewed with the right form of address, and taken along', async () => {
    const { submit, get } = await browser(land);
    const done = await submit('/kontakte/serienbriefe/neu', letter);
    assert.equal(done.status, 303);
    const path = done.headers.get('location') ?? '';
    const preview = await (await get(path)).text();
    assert.match(preview, /Sehr geehrte Frau Muster,/);
    assert.match(preview, /Sehr geehrte Damen und Herren,/);
    assert.match(preview, /wir laden Flensburg ein\./);
    const docx = await get(`${path}/briefe.docx`);
    assert.match(docx.headers.get('content-type') ?? '', /wordprocessingml/);
    assert.equal(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    const revised = await submit(`${path}/aendern`, { ...letter, recipients: 'heads' });
    assert.equal(revised.status, 303);
    assert.match(await (await get(path)).text(), /Leitung der Verwaltung/);
  });

  it('refuse a place that nothing fills, and keep the text', async () => {
    const { submit } = await browser(land);
    const answer = await submit('/kontakte/serienbriefe/neu', { ...letter, text: 'Liebe {stadt}' });
    assert.equal(answer.status, 409);
    const html = await answer.text();
    assert.match(html, /Den Platzhalter \{stadt\} gibt es nicht/);
    assert.match(html, /Liebe \{stadt\}/);
  });

  it('are not for other Länder', async () => {
    const { api } = await browser(land);
    assert.equal((await api('people.write-letter', { ...letter, land: '12' })).status, 403);
    const other = await makePerson('LK', { lands: ['12'] });
    assert.equal((await (await browser(other)).get('/kontakte/serienbriefe/1')).status, 403);
  });
});
