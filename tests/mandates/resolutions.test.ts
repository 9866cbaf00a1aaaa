import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mandatesOf } from '../../src/alliance/mandates/facts.ts';
import { coverageOf } from '../../src/alliance/mandates/rules/answer.ts';
import type { PlannedAct } from '../../src/alliance/mandates/types.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { places, testHouse } from '../house.ts';

const { browser, database, makePerson } = await testHouse();
const contact = await makePerson('AP', { municipality: places.flensburg });
const other = await makePerson('AP', { municipality: places.kiel });
const land = await makePerson('LK', { lands: ['01'] });
const clerk = await browser(contact);
const anyone = await browser();

const paper = {
  municipality: places.flensburg,
  body: 'Ratsversammlung',
  day: '12.9.2018',
  reference: 'RV-100/2018',
  title: 'Flensburg wird Sicherer Hafen',
  result: 'adopted',
  voteKind: 'counted',
  voteYes: '28',
  voteNo: '9',
  source: 'Niederschrift (erfunden)',
  decisionText:
    'Die Ratsversammlung beschließt:\n1. Die Stadt erklärt sich solidarisch.\n2. Die Stadt nimmt bis zu 50 Schutzsuchende zusätzlich auf.',
};
const item = {
  number: '2',
  text: 'Die Stadt nimmt bis zu 50 Schutzsuchende zusätzlich auf.',
  result: 'adopted',
  effect: 'permits',
  act: 'act',
  topics: ['admission'],
  limit: '50',
  per: 'total',
  voteKind: 'unknown',
};
const ids = async () =>
  database.rows<{ id: number; number: string }>(
    sql`select i.id, i.number from mandates.item i order by i.resolution, i.position`,
  );
const text = async (response: Promise<Response>) => (await response).text();
const planned: PlannedAct = {
  act: 'act',
  topic: 'eu-border',
  group: 'families',
  number: 20,
  programme: null,
  day: '2026-03-02',
};
const asked = async () =>
  coverageOf(
    await mandatesOf(database, places.flensburg),
    { municipality: places.flensburg, land: '01' },
    planned,
  );

describe('a resolution, from the paper to the answer', () => {
  it('refuses what cannot be, keeps what was typed, stores nothing', async () => {
    const refused = await clerk.submit('/mandate/neu', { ...paper, day: '3.3.2026' });
    assert.equal(refused.status, 409);
    const page = await refused.text();
    assert.match(page, /liegt in der Zukunft/);
    assert.match(page, /value="RV-100\/2018"/);
    const tie = await clerk.submit('/mandate/neu', { ...paper, voteNo: '28' });
    assert.match(await tie.text(), /mehr Ja als Nein/);
    const count = await database.one<{ n: number }>(sql`select count(*)::int as n from mandates.resolution`);
    assert.equal(count.n, 0);
  });

  it('records the paper with its items taken apart', async () => {
    const done = await clerk.submit('/mandate/neu', paper);
    assert.equal(done.status, 303);
    assert.equal(done.headers.get('location'), '/mandate/1');
    const page = await text(clerk.get('/mandate/1'));
    assert.match(page, /erklärt sich solidarisch/);
    assert.match(page, /Bei 2 Punkten ist noch nicht festgelegt/);
    assert.equal((await asked()).verdict, 'needs-resolution');
    const twice = await clerk.submit('/mandate/neu', paper);
    assert.equal(twice.status, 409);
    assert.match(await twice.text(), /schon eingetragen/);
  });

  it('refuses an item whose days are the wrong way round', async () => {
    const [, second] = await ids();
    const refused = await clerk.submit(`/mandate/punkte/${second?.id}`, { ...item, validTo: '1.1.2018' });
    assert.equal(refused.status, 409);
    const page = await refused.text();
    assert.match(page, /letzte Tag liegt vor dem ersten/);
    assert.match(page, /name="topics"[^>]*value="admission"[^>]*checked/);
  });

  it('says what an item permits, and the answer quotes it', async () => {
    const [, second] = await ids();
    const done = await clerk.submit(`/mandate/punkte/${second?.id}`, item);
    assert.equal(done.headers.get('location'), '/mandate/1');
    const found = await asked();
    assert.equal(found.verdict, 'covered');
    assert.equal(found.because[0]?.item.number, '2');
    assert.equal(found.because[0]?.number, 20);
  });

  it('refuses an item of the same resolution that takes it back', async () => {
    const [first] = await ids();
    const refused = await clerk.submit(`/mandate/punkte/${first?.id}`, {
      ...item,
      number: '1',
      effect: 'excludes',
      limit: '',
    });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /widerspricht Punkt 2/);
  });

  it('moves and adds items without a script', async () => {
    const [first, second] = await ids();
    assert.equal(
      (await clerk.submit(`/mandate/punkte/${second?.id}/verschieben`, { direction: 'up' })).status,
      303,
    );
    assert.deepEqual(
      (await ids()).map(({ number }) => number),
      ['2', '1'],
    );
    await clerk.submit('/mandate/1/punkte/neu', {
      ...item,
      number: '3',
      act: 'appeal',
      topics: ['transparency'],
      limit: '',
    });
    assert.equal((await ids()).length, 3);
    const taken = await clerk.submit('/mandate/1/punkte/neu', {
      ...item,
      number: '3',
      topics: ['transparency'],
    });
    assert.match(await taken.text(), /Diese Nummer hat schon/);
    assert.ok(first);
  });

  it('is checked by the Land, and unchecked again by a change', async () => {
    const coordination = await browser(land);
    assert.equal((await clerk.submit('/mandate/1/pruefen', {})).status, 403);
    assert.equal((await coordination.submit('/mandate/1/pruefen', {})).status, 303);
    assert.match(await text(coordination.get('/mandate/1')), /geprüft am 02\.03\.2026/);
    await clerk.submit('/mandate/1/bearbeiten', { ...paper, title: 'Flensburg wird Sicherer Hafen (neu)' });
    assert.match(await text(coordination.get('/mandate/1')), /noch nicht geprüft/);
  });

  it('keeps strangers out and notes from the public', async () => {
    const stranger = await browser(other);
    assert.equal((await stranger.get('/mandate/1/bearbeiten')).status, 403);
    await clerk.submit('/mandate/1/bearbeiten', { ...paper, note: 'Nur für uns gedacht' });
    assert.match(await text(stranger.get('/mandate/1')), /Nur für uns gedacht/);
    const page = await text(anyone.get('/mandate/1'));
    assert.doesNotMatch(page, /Nur für uns gedacht/);
    assert.doesNotMatch(page, /Beschluss bearbeiten"?<\/span><\/a>/);
  });
});

describe('documents and search', () => {
  it('takes a document by what it is, not by its name', async () => {
    const wrong = await clerk.submit('/mandate/1/dokument/anhaengen', {
      document: new File(['<html>'], 'beschluss.pdf'),
    });
    assert.equal(wrong.status, 409);
    assert.match(await wrong.text(), /nach ihrem Inhalt keines davon/);
    const done = await clerk.submit('/mandate/1/dokument/anhaengen', {
      document: new File(['%PDF-1.7 erfunden'], 'Beschluss Ä.pdf'),
      transcription:
        'Die Geschäftsführer:innen der Wohnungsbaugesellschaften werden gebeten, Wohnungen zu stellen.',
    });
    assert.equal(done.status, 303);
    const file = await anyone.get('/mandate/1/dokument');
    assert.equal(file.headers.get('content-type'), 'application/pdf');
    assert.match(await file.text(), /^%PDF-1\.7/);
  });

  for (const [name, words, found] of [
    ['a word of the title', 'sicherer hafen', true],
    ['a word of an item in another inflection', 'Schutzsuchender', true],
    ['the beginning of a word', 'schutzs', true],
    ['a word of the transcription, another gender form', 'Geschäftsführer*innen', true],
    ['umlauts written out', 'geschaeftsfuehrerinnen', true],
    ['the number of the paper', 'RV-100/2018', true],
    ['the name of the municipality', 'flensb', true],
    ['what stands nowhere', 'Autobahn', false],
    ['signs that mean something to the database', "') & ! :* |", false],
  ] as const)
    it(`finds ${name}`, async () => {
      const page = await text(anyone.get(`/mandate?suche=${encodeURIComponent(words)}`));
      assert.equal(page.includes('href="/mandate/1"'), found);
    });

  it('filters by topic above, validity, Land and result', async () => {
    for (const [query, found] of [
      ['thema=admission', true],
      ['thema=sea-rescue', false],
      ['gilt=ja', true],
      ['gilt=nein', false],
      ['land=01', true],
      ['land=12', false],
      ['ergebnis=rejected', false],
      [`kommune=${places.flensburg}`, true],
    ] as const)
      assert.equal((await text(anyone.get(`/mandate?${query}`))).includes('href="/mandate/1"'), found, query);
  });
});

describe('later resolutions', () => {
  let repeal = 0;
  it('a repeal ends the mandate on its day, and can be taken back', async () => {
    await clerk.submit('/mandate/neu', {
      ...paper,
      day: '1.3.2026',
      reference: 'RV-7/2026',
      title: 'Aufhebung',
      decisionText: 'Der Beschluss vom 12.9.2018 wird aufgehoben.',
    });
    const { id } = await database.one<{ id: number }>(
      sql`select id from mandates.resolution where reference = 'RV-7/2026'`,
    );
    repeal = id;
    const early = await clerk.submit(`/mandate/${id}/verbinden`, {
      kind: 'repeals',
      to: '1',
      day: '1.1.2026',
    });
    assert.match(await early.text(), /nicht vor dem Tag des Beschlusses/);
    const done = await clerk.submit(`/mandate/${id}/verbinden`, {
      kind: 'repeals',
      to: '1',
      day: '2.3.2026',
    });
    assert.equal(done.status, 303);
    const found = await asked();
    assert.equal(found.verdict, 'needs-resolution');
    assert.deepEqual(found.near[0]?.lacks, [{ lack: 'repealed', day: '2026-03-02' }]);
    assert.match(await text(anyone.get('/mandate/1')), /aufgehoben zum 02\.03\.2026/);
    const { id: relation } = await database.one<{ id: number }>(sql`select id from mandates.relation`);
    await clerk.submit(`/mandate/${id}/verbindungen/${relation}/loesen`, {});
    assert.equal((await asked()).verdict, 'covered');
  });

  it('a contradiction is flagged, and the exclusion holds', async () => {
    const done = await clerk.submit(`/mandate/${repeal}/punkte/neu`, {
      ...item,
      number: '2',
      effect: 'excludes',
      limit: '',
      text: 'Die Stadt nimmt niemanden auf.',
    });
    assert.equal(done.status, 303);
    const found = await asked();
    assert.deepEqual([found.verdict, found.contradictory], ['excluded', true]);
    assert.match(await text(anyone.get('/mandate/1')), /Widerspruch/);
  });

  it('tells its history: what was changed, in which office, never by whom', async () => {
    const page = await text(anyone.get('/mandate/1'));
    assert.match(
      page,
      /Betreff<\/strong>: Flensburg wird Sicherer Hafen → Flensburg wird Sicherer Hafen \(neu\)/,
    );
    assert.match(page, /Ein Beschlusspunkt verschoben: Punkt 2/);
    assert.match(page, /Was der Punkt bewirkt<\/strong>: noch nicht zugeordnet → erlaubt/);
    assert.match(page, /Themen<\/strong>: Aufnahme von Menschen auf der Flucht/);
    assert.doesNotMatch(page, /Nur für uns gedacht/);
    assert.match(
      await text(clerk.get('/mandate/1')),
      /Vermerk für Mitglieder<\/strong>: Nur für uns gedacht/,
    );
  });

  it('realisation needs evidence', async () => {
    const [first] = await ids();
    const refused = await clerk.submit(`/mandate/punkte/${first?.id}/umsetzung`, {
      realisation: 'done',
      day: '1.3.2026',
    });
    assert.match(await refused.text(), /Bitte geben Sie einen Beleg an/);
    await clerk.submit(`/mandate/punkte/${first?.id}/umsetzung`, {
      realisation: 'done',
      day: '1.3.2026',
      evidence: 'Bericht 12/2026',
    });
    assert.match(await text(anyone.get('/mandate/1')), /umgesetzt seit 01\.03\.2026/);
  });

  it('leaves a record that holds', async () => {
    const verdict = await verifyLines(recordLines(database));
    assert.equal(verdict.holds, true);
    assert.match(await text(anyone.get('/mandate/1')), /Ein Beschluss eingetragen/);
  });
});
