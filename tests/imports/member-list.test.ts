import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { tableColumns } from '../../src/alliance/members/rules/table-columns.ts';
import { table as tableRead } from '../../src/alliance/members/reads/table.ts';
import { ask } from '../../src/platform/ask.ts';
import { writeCsv } from '../../src/platform/documents/csv.ts';
import { writeXlsx } from '../../src/platform/documents/xlsx.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, house, makePerson, work } = await testHouse();
const federal = await makePerson('K');

/** Brings a list up to its preview; the guessed columns are taken as they are. */
const bring = async (content: string | Uint8Array, name: string, as = federal) => {
  const { submit, get } = await browser(as);
  const sent = await submit('/mitglieder/import/neu', { file: new File([content as BlobPart], name) });
  assert.equal(sent.status, 303);
  const columns = sent.headers.get('location') ?? '';
  const html = await (await get(columns)).text();
  const fields = Object.fromEntries(
    [...html.matchAll(/<select[^>]*name="(mapping\.\d+)"[\s\S]*?<\/select>/gu)].map(
      ([select, field = '']) => [field, /<option value="([^"]*)" selected/u.exec(select)?.[1] ?? ''],
    ),
  );
  assert.equal((await submit(columns, fields)).status, 303);
  await work();
  return columns.replace('/spalten', '');
};
const confirm = async (path: string, as = federal) => {
  const { submit } = await browser(as);
  assert.equal((await submit(`${path}/uebernehmen`, {})).status, 303);
  await work();
};
const page = async (path: string, as = federal) => (await (await browser(as)).get(path)).text();
const summary = (path: string) =>
  database.one<{ summary: object; state: string }>(
    sql`select summary, state from members.import where id = ${Number(path.split('/').at(-1))}`,
  );
const table = async () => {
  const occasion = { actor: federal, now: clock.now(), today: '2026-03-02' };
  const shown = await ask(house, tableRead, tableRead.input.parse({}), occasion);
  assert.equal(shown.outcome, 'found');
  return shown.outcome === 'found'
    ? shown.value.rows.map((row) => tableColumns.map(({ cell }) => cell(row)))
    : [];
};
const header = tableColumns.map(({ header: title }) => title);

describe('a list of members', () => {
  const list = [
    'AGS;Name;Mitglied seit;Mitglied Beleg;Fassung;Mailbox;Stelle;Telefon;Website',
    '12054000;Potsdam;14.6.2019;=1+1;2019;hafen@potsdam.example;Büro für Integration;+49 331 1;potsdam.de',
    '1001000;Flensburg;1.2.2020;Beschluss;2021;;;;',
    ';Aach;1.2.2020;Beschluss;2021;;;;',
    '05711000;Bielefeld;30.2.2020;Beschluss;2021;;;;',
    '12054000;Potsdam;1.1.2020;;2019;;;;',
  ].join('\r\n');
  let path = '';

  it('in Windows-1252 is read, checked row by row and changes nothing yet', async () => {
    path = await bring(Buffer.from(list, 'latin1'), 'Mitglieder Süd.csv');
    assert.deepEqual(await summary(path), {
      summary: { new: 2, changed: 0, unchanged: 0, error: 3 },
      state: 'preview',
    });
    const html = await page(path);
    assert.match(html, /„Aach“ gibt es \d+-mal/u);
    assert.match(html, /„30\.2\.2020“ ist kein Tag/u);
    assert.match(html, /Potsdam steht schon in Zeile 2/u);
    assert.deepEqual(await table(), []);
  });

  it('gives the rows with errors back as a table', async () => {
    const csv = await page(`${path}/fehler.csv?all=errors`);
    assert.match(csv, /Aach;1\.2\.2020/u);
    assert.equal(csv.trim().split('\r\n').length, 4);
  });

  it('lets a person choose among namesakes', async () => {
    const { submit, get } = await browser(federal);
    const choice = await (await get(`${path}/zeile/4`)).text();
    assert.match(choice, /\?municipality=\d{8}/u);
    const key = /\?municipality=(\d{8})/u.exec(choice)?.[1] ?? '';
    assert.equal((await submit(`${path}/zeile/4`, { municipality: key })).status, 303);
    await work();
    assert.deepEqual((await summary(path)).summary, { new: 3, changed: 0, unchanged: 0, error: 2 });
  });

  it('is taken over in one step, with a line on the record', async () => {
    await confirm(path);
    assert.equal((await summary(path)).state, 'applied');
    const rows = await table();
    assert.equal(rows.length, 3);
    const potsdam = rows.find(([key]) => key === places.potsdam);
    assert.deepEqual(potsdam?.slice(9), [
      new Date('2019-06-14'),
      '=1+1',
      'Liste „Mitglieder Süd.csv“',
      '2019',
      'hafen@potsdam.example',
      'Büro für Integration',
      '+49 331 1',
      'https://potsdam.de',
    ]);
    const line = await database.one<{ person: number; details: string }>(
      sql`select person, details from platform.record where action = 'members.apply-import'`,
    );
    assert.equal(line.person, federal.personId);
    assert.match(line.details, /Mitglieder Süd\.csv/u);
    assert.equal((await verifyLines(recordLines(database))).holds, true);
  });

  it('brought a second time, changes nothing', async () => {
    const again = await bring(Buffer.from(list, 'latin1'), 'Mitglieder Süd.csv');
    assert.deepEqual((await summary(again)).summary, { new: 0, changed: 0, unchanged: 2, error: 3 });
    const { submit } = await browser(federal);
    const refused = await submit(`${again}/uebernehmen`, {});
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /Keine Zeile würde etwas ändern/u);
    assert.equal((await submit(`${again}/verwerfen`, {})).status, 303);
  });

  it('is undone exactly, but for what somebody has built on', async () => {
    const suspended = {
      municipality: '01001000',
      status: 'member',
      step: 'suspended',
      day: '2024-01-01',
      evidence: 'x',
      source: 'y',
      declaration: null,
    };
    assert.equal((await act(federal, recordStep, suspended)).outcome, 'done');
    const { submit } = await browser(federal);
    assert.equal((await submit(`${path}/zuruecknehmen`, {})).status, 303);
    assert.deepEqual(
      (await table()).map(([key]) => key),
      ['01001000'],
    );
    assert.match(await page(path), /Flensburg: Der Verlauf wurde seither weitergeführt/u);
    assert.equal((await database.rows(sql`select from people.contact`)).length, 0);
    assert.equal((await submit(`${path}/zuruecknehmen`, {})).status, 409);
  });
});

describe('round trip', () => {
  const facts = (key: string, name: string, land: string, since: string | null) => [
    key,
    name,
    land,
    null,
    null,
    null,
    new Date('2018-12-05'),
    '@Beschluss',
    '+Akte',
    since ? new Date(since) : null,
    since && '-2',
    since && 'Ümläut"e; und\nZeilen',
    since ? '2021' : null,
    `hafen@${name.toLowerCase()}.example`,
    'Stelle',
    '+49 30 1',
    'https://example.org/',
  ];
  const rows = [
    facts(places.kiel, 'Kiel', 'Schleswig-Holstein', '2019-06-27'),
    facts(places.marburg, 'Marburg', 'Hessen', null),
  ];

  it('what is imported comes out the same, as .xlsx and CSV', async () => {
    const before = await table();
    const path = await bring(
      await writeXlsx({ sheets: [{ name: 'A', columns: header.map((title) => ({ title })), rows }] }),
      'a.xlsx',
    );
    assert.deepEqual((await summary(path)).summary, { new: 2, changed: 0, unchanged: 0, error: 0 });
    await confirm(path);
    const after = await table();
    assert.deepEqual(
      after.filter(([key]) => key === places.kiel || key === places.marburg),
      rows,
    );
    const again = await bring(writeCsv([header, ...after], { dialect: 'excel' }), 'b.csv');
    assert.deepEqual((await summary(again)).summary, {
      new: 0,
      changed: 0,
      unchanged: after.length,
      error: 0,
    });
    const { submit } = await browser(federal);
    assert.equal((await submit(`${path}/zuruecknehmen`, {})).status, 303);
    assert.deepEqual(await table(), before);
  });
});

describe('whose list', () => {
  it('a Land coordination brings rows of its own Länder, and sees no list of others', async () => {
    const land = await makePerson('LK', { lands: ['12'] });
    const own = await bring(
      'AGS;interessiert seit\n12054000;1.2.2020\n01002000;1.2.2020\n',
      'eigene.csv',
      land,
    );
    assert.deepEqual((await summary(own)).summary, { new: 1, changed: 0, unchanged: 0, error: 1 });
    await confirm(own, land);
    const foreign = await bring('AGS;interessiert seit\n12054000;1.2.2021\n', 'fremde.csv');
    assert.equal((await (await browser(land)).get(foreign)).status, 403);
    const neighbour = await browser(await makePerson('LK', { lands: ['01'] }));
    assert.equal((await neighbour.get(own)).status, 403);
    const contact = await browser(await makePerson('AP', { municipality: places.potsdam }));
    assert.equal((await contact.get('/mitglieder/import')).status, 403);
    assert.equal((await (await browser()).get('/mitglieder/import')).status, 401);
  });
});

describe('bad lists', () => {
  const cases: [name: string, content: string | Uint8Array, file: string, sentence: RegExp][] = [
    ['empty', '', 'leer.csv', /leer|füllen Sie dieses Feld/u],
    ['a header alone', 'AGS;Name\n', 'kopf.csv', /keine Kopfzeile mit mindestens einer Zeile/u],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      'bild.xlsx',
      /keine Tabelle, sondern: Bild/u,
    ],
    ['half a workbook', Buffer.from('PK\x03\x04halb'), 'halb.xlsx', /beschädigt oder unvollständig/u],
    [
      'a quote that never ends',
      'AGS;Name\n12054000;"Potsdam\n',
      'zitat.csv',
      /schließendes Anführungszeichen/u,
    ],
  ];
  for (const [name, content, file, sentence] of cases)
    it(`${name} is answered with a sentence`, async () => {
      const { submit } = await browser(federal);
      const sent = await submit('/mitglieder/import/neu', { file: new File([content as BlobPart], file) });
      assert.ok(sent.status === 409 || sent.status === 422, String(sent.status));
      assert.match(await sent.text(), sentence);
    });

  it('columns: one must name the municipality, none may stand twice', async () => {
    const { submit } = await browser(federal);
    const sent = await submit('/mitglieder/import/neu', {
      file: new File(['Spalte A;Spalte B\n1;2\n'], 'a.csv'),
    });
    const path = sent.headers.get('location') ?? '';
    const none = await submit(path, { 'mapping.0': '', 'mapping.1': 'phone' });
    assert.equal(none.status, 409);
    assert.match(await none.text(), /dem AGS oder dem Namen/u);
    const twice = await submit(path, { 'mapping.0': 'key', 'mapping.1': 'key' });
    const html = await twice.text();
    assert.match(html, /nur eine Spalte/u);
    assert.match(html, /<option value="key" selected/u);
  });

  it('a wrong delimiter is one column, which the mapping shows', async () => {
    const { submit, get } = await browser(federal);
    const sent = await submit('/mitglieder/import/neu', {
      file: new File(['AGS#Name\n12054000#Potsdam\n'], 'a.csv'),
    });
    if (sent.status === 303)
      assert.match(await (await get(sent.headers.get('location') ?? '')).text(), /AGS#Name/u);
    else assert.match(await sent.text(), /keine Kopfzeile/u);
  });
});

describe('a process that dies while it takes a list over', () => {
  it('leaves nothing half-saved; the next one finishes', async () => {
    const path = await bring('AGS;interessiert seit\n11000000;1.2.2020\n', 'absturz.csv');
    const { submit } = await browser(federal);
    assert.equal((await submit(`${path}/uebernehmen`, {})).status, 303);
    // it had taken the job, and its transaction was lost with it
    await database.run(sql`
      update platform.job set state = 'running', attempts = 1, heartbeat_at = now() - interval '2 minutes'
      where name = 'members.write-import' and state = 'waiting'`);
    assert.equal(
      (await table()).some(([key]) => key === places.berlin),
      false,
    );
    await work();
    assert.equal((await summary(path)).state, 'applied');
    assert.equal((await table()).filter(([key]) => key === places.berlin).length, 1);
    // and a job that comes back after its work was stored does it no second time
    await database.run(sql`
      update platform.job set state = 'running', attempts = 1, heartbeat_at = now() - interval '2 minutes'
      where name = 'members.write-import'`);
    await work();
    const steps = await database.rows(sql`
      select from members.step s join members.entry e on e.id = s.entry where e.municipality = ${places.berlin}`);
    assert.equal(steps.length, 1);
  });
});
