import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { sendFeedback } from '../../src/alliance/operations/actions/send-feedback.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { command } from '../command.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K', { name: 'Kim Bund' });
const land = await makePerson('LK', { lands: ['01'] });
const contact = await makePerson('AP', { municipality: places.flensburg });
const foreign = await makePerson('AP', { municipality: places.potsdam });

const step = (municipality: string, day: string) => ({
  municipality,
  status: 'declared',
  step: 'begins',
  day,
  evidence: 'Beschluss',
  source: 'Probe',
  declaration: null,
});
await act(federal, recordStep, step(places.flensburg, '2018-09-01'));
clock.advance(86_400_000);
await act(land, recordStep, step(places.kiel, '2019-01-01'));
await act({ kind: 'public' }, sendFeedback, { text: 'Geheimes Leiden', email: 'wer@example.org' });

const text = async (who: typeof federal | undefined, path: string) =>
  (await (await browser(who)).get(path)).text();
const lineCount = (html: string) => [...html.matchAll(/ id="zeile-/g)].length;

describe('the record in words', () => {
  it('names deed, office, person and municipality', async () => {
    const html = await text(federal, '/betrieb/protokoll');
    assert.match(html, /Schritt eintragen/);
    assert.match(html, /Kim Bund, Koordinierungsstelle/);
    assert.match(html, /Flensburg/);
    assert.match(html, /Erklärter Sicherer Hafen/);
  });

  for (const [query, expected] of [
    ['kommune=01001000', 1],
    ['vorgang=members.record-step', 2],
    ['von=3.3.2026', 2],
    ['bis=2.3.2026&vorgang=members.record-step', 1],
    ['person=kim', 1],
    ['person=niemand', 0],
  ] as const)
    it(`is narrowed by ${query}`, async () => {
      assert.equal(lineCount(await text(federal, `/betrieb/protokoll?${query}`)), expected);
    });

  it('unseals personal values for the federal coordination', async () => {
    assert.match(
      await text(federal, '/betrieb/protokoll?vorgang=operations.send-feedback'),
      /Geheimes Leiden/,
    );
  });

  it('says that a value was erased', async () => {
    await database.run(sql`delete from platform.record_personal where field = 'text'`);
    const html = await text(federal, '/betrieb/protokoll?vorgang=operations.send-feedback');
    assert.doesNotMatch(html, /Geheimes Leiden/);
    assert.match(html, /gelöscht \(personenbezogen\)/);
  });
});

describe('the record of a municipality', () => {
  const path = `/mitglieder/${places.flensburg}/protokoll`;
  it('is read by its own people, without names and details of others', async () => {
    const html = await text(contact, path);
    assert.equal(lineCount(html), 1);
    assert.match(html, /Schritt eintragen/);
    assert.doesNotMatch(html, /Kim Bund|Beschluss/);
  });
  it('is read by its Land coordination, without details', async () => {
    const html = await text(land, path);
    assert.equal(lineCount(html), 1);
    assert.doesNotMatch(html, /Kim Bund|Beschluss/);
  });
  it('is closed to others', async () => {
    const { get } = await browser(foreign);
    assert.equal((await get(path)).status, 403);
    assert.equal((await (await browser()).get(path)).status, 401);
    assert.equal((await (await browser(land)).get(`/mitglieder/${places.potsdam}/protokoll`)).status, 403);
  });
});

describe('checking the chain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hafen-verify-'));
  const file = join(folder, 'protokoll.jsonl');
  const verify = async (name: string) => (await command(['verify', name])).out;

  it('a downloaded transcript holds', async () => {
    const response = await (await browser(federal)).get('/betrieb/protokoll/abschrift');
    assert.match(response.headers.get('content-disposition') ?? '', /protokoll-2026-03-03\.jsonl/);
    writeFileSync(file, await response.text());
    assert.match(await verify(file), /^Die Kette hält: 4 Zeilen/);
  });

  for (const [name, change, expected] of [
    [
      'one character',
      (line: string) => line.replace('Beschluss', 'Beschluß'),
      /bricht bei Zeile 2: ihr Inhalt/,
    ],
    [
      'one hash',
      (line: string) => line.replace(/"previous":"./, '"previous":"g'),
      /bricht bei Zeile 2: sie schließt/,
    ],
    ['one line left out', () => '', /bricht bei Zeile 3: davor fehlt/],
  ] as const)
    it(`names the first broken line: ${name}`, async () => {
      const lines = readFileSync(file, 'utf8').split('\n');
      lines[1] = change(lines[1] as string);
      const copy = join(folder, 'copy.jsonl');
      writeFileSync(copy, lines.join('\n'));
      assert.match(await verify(copy), expected);
    });

  for (const [name, content, expected] of [
    ['a download that broke off', (all: string) => all.slice(0, -40), /^Die Zeile 4 der Datei ist kein voll/],
    ['a file of something else', () => '{"a":1}\n', /^Die Zeile 1 der Datei ist kein vollständiger Eintrag/],
    ['a file that is not there', null, /^Die Datei „.*“ lässt sich nicht lesen \(ENOENT\)/],
  ] as const)
    it(`${name} is told in a sentence`, async () => {
      const broken = join(folder, name);
      if (content) writeFileSync(broken, content(readFileSync(file, 'utf8')));
      const { code, out, says } = await command(['verify', broken]);
      assert.deepEqual([code, out], [1, '']);
      assert.match(says, expected);
      assert.doesNotMatch(says, /\n.*at /);
    });

  it('runs in the background and says what it found', async () => {
    const { submit } = await browser(federal);
    const sent = await submit('/betrieb/protokoll/pruefen', {});
    assert.equal(sent.status, 303);
    const address = sent.headers.get('location') ?? '';
    assert.match(address, /^\/betrieb\/auftraege\/\d+$/);
    await work();
    assert.match(await text(federal, address), /Die Kette hält/);
  });

  it('finds what somebody with all rights changed in the database', async () => {
    await database.run(sql`alter table platform.record disable trigger record_is_append_only`);
    await database.run(
      sql`update platform.record set details = replace(details, 'Probe', 'Probf') where seq = 3`,
    );
    await database.run(sql`alter table platform.record enable trigger record_is_append_only`);
    const verdict = await verifyLines(recordLines(database));
    assert.deepEqual(verdict, { holds: false, lines: 2, brokenAt: 3, fault: 'content' });
    const { submit } = await browser(federal);
    const address = (await submit('/betrieb/protokoll/pruefen', {})).headers.get('location') ?? '';
    await work();
    assert.match(await text(federal, address), /Die Kette bricht bei Zeile 3/);
  });

  it('no ordinary statement changes a line', async () => {
    await assert.rejects(database.run(sql`delete from platform.record`), /append-only/);
  });
});
