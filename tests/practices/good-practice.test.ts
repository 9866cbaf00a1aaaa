import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordMeasure } from '../../src/alliance/practices/actions/record-measure.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const contact = await makePerson('AP', { municipality: places.flensburg });
const clerk = await browser(contact);
const coordination = await browser(await makePerson('LK', { lands: ['01'] }));
const neighbour = await browser(await makePerson('AP', { municipality: places.kiel }));
const observer = await browser(await makePerson('ZG', { email: 'beobachtung@example.org' }));
const anyone = await browser();
const text = async (response: Promise<Response>) => (await response).text();

const measure = {
  municipality: places.flensburg,
  title: 'Sprachmittlung auf Abruf',
  description: 'Ein Pool, den alle Ämter mit einem Anruf buchen.',
  forWhom: 'Ämter und Schulen',
  source: 'eigene Angabe',
  state: 'running',
  audience: 'public',
};
const one = '/gute-praxis/massnahmen/1';

describe('a measure', () => {
  it('is refused while its days contradict each other', async () => {
    const refused = await clerk.submit('/gute-praxis/massnahmen/neu', { ...measure, fromDay: '1.1.2027' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /Der Beginn liegt in der Zukunft/);
  });

  it('is described by its municipality and read by those it is meant for', async () => {
    const done = await clerk.submit('/gute-praxis/massnahmen/neu', measure);
    assert.equal(done.headers.get('location'), one);
    assert.match(await text(anyone.get('/gute-praxis?suche=abruf')), /Sprachmittlung auf Abruf/);
    assert.match(await text(anyone.get('/gute-praxis?suche=AEMTER')), /Sprachmittlung auf Abruf/);
    assert.match(await text(anyone.get('/gute-praxis?suche=%25')), /Keine Maßnahme gefunden/);
    await act(contact, recordMeasure, { ...measure, title: 'Nur für Mitglieder', audience: 'members' });
    await act(contact, recordMeasure, { ...measure, title: 'Nur für das Amt', audience: 'office' });
    const titles = async (who: { get(path: string): Promise<Response> }) =>
      [...(await text(who.get('/gute-praxis'))).matchAll(/massnahmen\/(\d+)"/g)]
        .map(([, id]) => Number(id))
        .sort((a, b) => a - b);
    assert.deepEqual(await titles(anyone), [1]);
    assert.deepEqual(await titles(neighbour), [1, 2]);
    assert.deepEqual(await titles(clerk), [1, 2, 3]);
    assert.equal((await anyone.get('/gute-praxis/massnahmen/2')).status, 401);
    assert.equal((await neighbour.get('/gute-praxis/massnahmen/3')).status, 403);
  });

  it('carries documents, judged by their content', async () => {
    const refused = await clerk.submit(`${one}/dokument`, {
      document: new File(['<script>'], 'bericht.pdf'),
    });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /Art von Datei wird nicht angenommen/);
    const done = await clerk.submit(`${one}/dokument`, { document: new File(['%PDF-1.7 x'], 'bericht.pdf') });
    assert.equal(done.status, 303);
    const [, href = ''] =
      /href="(\/gute-praxis\/massnahmen\/1\/dokumente\/\d+)"/.exec(await text(anyone.get(one))) ?? [];
    const file = await anyone.get(href);
    assert.equal(file.headers.get('content-type'), 'application/pdf');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment/);
    assert.equal((await neighbour.get(href.replace('/1/', '/3/'))).status, 404);
  });
});

describe('a good practice', () => {
  it('is chosen by the coordination, taken over by others, reviewed in time', async () => {
    assert.equal((await clerk.get(`${one}/empfehlen`)).status, 403);
    const tooFar = await coordination.submit(`${one}/empfehlen`, { reason: 'Einfach', reviewOn: '1.1.2040' });
    assert.match(await tooFar.text(), /innerhalb der nächsten 36 Monate/);
    assert.equal(
      (await coordination.submit(`${one}/empfehlen`, { reason: 'Einfach', reviewOn: '1.6.2026' })).status,
      303,
    );
    assert.match(await text(anyone.get('/gute-praxis')), /davon 1 empfohlen/);

    const own = await clerk.submit('/gute-praxis/1/uebernehmen', {
      municipality: places.flensburg,
      day: '1.3.2026',
    });
    assert.match(await own.text(), /nicht ihre eigene Maßnahme/);
    assert.equal(
      (await neighbour.submit('/gute-praxis/1/uebernehmen', { municipality: places.kiel, day: '1.3.2026' }))
        .status,
      303,
    );
    const twice = await neighbour.submit('/gute-praxis/1/uebernehmen', {
      municipality: places.kiel,
      day: '2.3.2026',
    });
    assert.match(await twice.text(), /schon eingetragen/);
    assert.match(await text(anyone.get(one)), /Kiel<\/a>, 01\.03\.2026/);
  });

  it('is reminded of four weeks ahead and on the day, once each', async () => {
    const mails = async () =>
      (
        await database.rows<{ subject: string }>(
          sql`select subject from platform.mail where reason = 'practices.review'`,
        )
      ).length;
    clock.turnTo('2026-05-03T06:00:00Z');
    await work();
    assert.equal(await mails(), 0);
    for (const [moment, sent] of [
      ['2026-05-04T06:00:00Z', 1],
      ['2026-05-05T06:00:00Z', 1],
      ['2026-06-01T06:00:00Z', 2],
      ['2026-06-02T06:00:00Z', 2],
    ] as const) {
      clock.turnTo(moment);
      await work();
      assert.equal(await mails(), sent, moment);
    }
    const coordinator = await browser(await makePerson('LK', { lands: ['01'] }));
    assert.match(await text(coordinator.get('/')), /Gute Praxis prüfen: Sprachmittlung auf Abruf/);
  });

  it('is retired by a review, and nobody takes it over then', async () => {
    const keeper = await browser(await makePerson('LK', { lands: ['01'] }));
    const missing = await keeper.submit('/gute-praxis/1/pruefen', {
      verdict: 'kept',
      note: 'Läuft',
      reviewOn: '',
    });
    assert.match(await missing.text(), /wann die Empfehlung wieder geprüft wird/);
    assert.equal(
      (await keeper.submit('/gute-praxis/1/pruefen', { verdict: 'retired', note: 'Träger aufgelöst' }))
        .status,
      303,
    );
    assert.match(await text(anyone.get(one)), /nicht mehr empfohlen/);
    const late = await (await browser(await makePerson('AP', { municipality: places.luebeck }))).submit(
      '/gute-praxis/1/uebernehmen',
      { municipality: places.luebeck, day: '1.6.2026' },
    );
    assert.equal(late.status, 409);
  });
});

describe('suggestions of civil society', () => {
  it('are answered where the municipality lies, by mail, and become a measure', async () => {
    const watcher = await browser(await makePerson('ZG', { email: 'zweite@example.org' }));
    const done = await watcher.submit('/gute-praxis/vorschlagen', {
      municipality: places.kiel,
      title: 'Fahrradwerkstatt',
      text: 'Samstags werden Räder repariert. <b>Gut!</b>',
    });
    assert.equal(done.status, 303);
    assert.match(await text(watcher.get('/gute-praxis/vorschlaege')), /&lt;b&gt;Gut!/);
    const keeper = await browser(await makePerson('LK', { lands: ['01'] }));
    const foreign = await browser(await makePerson('LK', { lands: ['12'] }));
    assert.match(await text(foreign.get('/gute-praxis/vorschlaege')), /Keine Vorschläge/);
    assert.equal((await foreign.get('/gute-praxis/vorschlaege/1')).status, 403);
    assert.equal((await watcher.get('/gute-praxis/vorschlaege/1')).status, 403);
    const answered = await keeper.submit('/gute-praxis/vorschlaege/1', {
      verdict: 'accepted',
      answer: 'Danke!',
    });
    assert.match(answered.headers.get('location') ?? '', /^\/gute-praxis\/massnahmen\/\d+$/);
    const mail = await database.one<{ recipient: string; body: string }>(
      sql`select recipient, body from platform.mail where reason = 'practices.answer'`,
    );
    assert.equal(mail.recipient, 'zweite@example.org');
    assert.match(mail.body, /Danke!/);
    assert.equal(
      (await keeper.submit('/gute-praxis/vorschlaege/1', { verdict: 'rejected', answer: 'Nein' })).status,
      409,
    );
    assert.equal((await anyone.get('/gute-praxis/vorschlagen')).status, 401);
    assert.ok(observer);
  });
});

describe('the library of options', () => {
  it('is public, and kept by the federation', async () => {
    const office = await browser(await makePerson('K'));
    const option = {
      title: 'Runder Tisch',
      summary: 'Alle an einem Tisch.',
      forWhom: 'alle',
      source: 'Probe',
      verified: 'true',
    };
    assert.equal((await office.submit('/handlungsoptionen/neu', option)).status, 303);
    assert.match(await text(anyone.get('/handlungsoptionen')), /Runder Tisch/);
    const { id } = await database.one<{ id: number }>(
      sql`select id from practices.option where title = 'Runder Tisch'`,
    );
    assert.equal(
      (await office.submit(`/handlungsoptionen/${id}`, { ...option, version: '1', retired: 'true' })).status,
      303,
    );
    assert.doesNotMatch(await text(anyone.get('/handlungsoptionen')), /Runder Tisch/);
    assert.equal((await office.submit(`/handlungsoptionen/${id}`, { ...option, version: '1' })).status, 409);
  });
});
