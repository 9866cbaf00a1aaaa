import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { addContact } from '../../src/alliance/people/actions/add-contact.ts';
import { createSurvey } from '../../src/alliance/surveys/actions/create-survey.ts';
import { importXlsform } from '../../src/alliance/surveys/actions/import-xlsform.ts';
import { openSurvey } from '../../src/alliance/surveys/actions/open-survey.ts';
import { releaseAnswer } from '../../src/alliance/surveys/actions/release-answer.ts';
import { saveSection } from '../../src/alliance/surveys/actions/save-section.ts';
import { fullQuestionnaire } from '../../src/alliance/surveys/full-questionnaire.fixture.ts';
import type { Section } from '../../src/alliance/surveys/questionnaire-types.ts';
import { writeXlsform } from '../../src/alliance/surveys/rules/write-xlsform.ts';
import { markOf } from '../../src/alliance/surveys/rules/section-values.ts';
import type { FormSheet } from '../../src/alliance/surveys/xlsform-types.ts';
import { readCsv } from '../../src/platform/documents/csv.ts';
import { readTable } from '../../src/platform/documents/table.ts';
import { writeXlsx } from '../../src/platform/documents/xlsx.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const text = async (response: Response | Promise<Response>) => (await response).text();
const federal = await makePerson('K');
const coordination = await makePerson('LK', { lands: ['01'], name: 'Lio Land' });
const readers = {
  K: await browser(federal),
  LK: await browser(coordination),
  public: await browser(),
};
const members = [
  places.flensburg,
  places.kiel,
  places.luebeck,
  places.potsdam,
  places.marburg,
  places.bielefeld,
];
const contacts = new Map<string, Awaited<ReturnType<typeof makePerson>>>();
for (const municipality of members) {
  await act(federal, recordStep, {
    municipality,
    status: 'member',
    step: 'begins',
    day: '2021-01-01',
    evidence: 'Beschluss',
    source: 'Probe',
    declaration: '2021',
  });
  // Lübeck is reached by its mailbox only
  if (municipality !== places.luebeck) contacts.set(municipality, await makePerson('AP', { municipality }));
}
await act(federal, addContact, {
  municipality: places.luebeck,
  land: null,
  unit: 'Stabsstelle',
  mailbox: 'hafen@luebeck.example',
  phone: null,
  person: null,
});

const workbook = async (sheets: FormSheet[]) => ({
  name: 'fragen.xlsx',
  base64: (
    await writeXlsx({
      sheets: sheets.map(({ name, rows: [header = [], ...rows] }) => ({
        name,
        columns: header.map((title) => ({ title: String(title) })),
        rows,
      })),
    })
  ).toString('base64'),
});
const made = await act(federal, createSurvey, {
  title: 'Abfrage',
  status: 'member',
  releaser: 'contact',
  english: true,
});
const survey = made.outcome === 'done' ? Number(made.trace.reply?.['id']) : 0;
const base = `/umfragen/${survey}`;

describe('a questionnaire that comes from Excel', () => {
  it('is refused with sheet and row of every mistake', async () => {
    const form = await workbook([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label'],
          ['geopoint', 'a', 'A'],
          ['select_one x', 'b', 'B'],
        ],
      },
    ]);
    const sent = await readers.K.submit(`${base}/xlsform`, {
      file: new File([Buffer.from(form.base64, 'base64')], form.name),
    });
    assert.equal(sent.headers.get('location'), `${base}/xlsform`);
    const page = await text(readers.K.get(`${base}/xlsform`));
    assert.match(page, /„geopoint“ gibt es hier nicht/);
    assert.match(page, /Liste „x“ steht nicht im Blatt/);
    const none = await readers.K.submit(`${base}/xlsform`, { file: new File(['%PDF-1.7'], 'a.xlsx') });
    assert.match(await none.text(), /keine Excel-Datei/);
  });

  it('goes out as it came in', async () => {
    const file = await workbook(writeXlsform(fullQuestionnaire, { title: 'Abfrage', id: 'x', version: 1 }));
    assert.equal((await act(federal, importXlsform, { id: survey, version: 1, file })).outcome, 'done');
    const out = Buffer.from(await (await readers.K.get(`${base}/fragebogen.xlsx`)).arrayBuffer());
    const back = await readTable({ name: 'a.xlsx', bytes: out });
    assert.ok(back.ok);
    const again = { name: 'a.xlsx', base64: out.toString('base64') };
    assert.equal(
      (await act(federal, importXlsform, { id: survey, version: 2, file: again })).outcome,
      'done',
    );
    const { form } = await database.one<{ form: unknown }>(
      sql`select questionnaire as form from surveys.survey where id = ${survey}`,
    );
    assert.deepEqual(form, fullQuestionnaire);
  });

  it('is drawn, edited and moved', async () => {
    assert.match(await text(readers.K.get(`${base}/vorschau`)), /Wie viele\?/);
    assert.equal((await readers.K.get(`${base}/frage/plaetze`)).status, 200);
    const late = await readers.K.submit(`${base}/frage/plaetze`, {
      version: '1',
      label: 'x',
      type: 'integer',
    });
    assert.match(await late.text(), /Jemand anderes hat inzwischen/);
    const broken = await readers.K.submit(`${base}/frage/gruppen`, {
      label: 'Gruppen',
      type: 'multiple',
      options: 'umf = A\nb = B',
      when: '${wort} = 3',
    });
    assert.match(await broken.text(), /das vorher nicht vorkommt/);
    const moved = await readers.K.submit(`${base}/verschieben/bereit/up`, {});
    assert.equal(moved.status, 303);
    await readers.K.submit(`${base}/verschieben/bereit/down`, {});
    assert.equal((await readers.LK.get(`${base}/fragebogen`)).status, 403);
  });
});

/** The picker emptied. */
const none = { when1: '', when1Value: '', when2: '', when2Value: '', whenJoin: '' };

describe('a condition', () => {
  it('is picked line by line, without a script, and shown as it was picked', async () => {
    const begun = await act(federal, createSurvey, {
      title: 'Mit Bedingung',
      status: 'member',
      releaser: 'contact',
    });
    const own = `/umfragen/${begun.outcome === 'done' ? Number(begun.trace.reply?.['id']) : 0}`;
    const send = async (path: string, values: Record<string, string>) => readers.K.submit(own + path, values);
    const sent = async (path: string, values: Record<string, string>) =>
      assert.equal((await send(path, values)).status, 303);
    await sent('/abschnitt/neu', { title: 'Allgemein', key: 'eins' });
    await sent('/abschnitt/eins/frage', { label: 'Sind Sie bereit?', type: 'yes-no', key: 'bereit' });
    await sent('/abschnitt/eins/frage', { label: 'Wie viele?', type: 'integer', key: 'zahl' });
    const last = { label: 'Wann?', type: 'date', key: 'wann' };
    const refused = await send('/abschnitt/eins/frage', {
      ...last,
      when1: 'bereit',
      when1Value: 'vielleicht',
    });
    assert.match(await refused.text(), /keine Antwort auf diese Frage sein\. Möglich ist: ja, nein/);
    const both = { ...last, when1: 'bereit', when1Value: 'ja', when: '${zahl} > 3' };
    assert.match(await text(send('/abschnitt/eins/frage', both)), /nicht beides/);
    const picked = { when1: 'bereit', when1Is: 'is', when1Value: 'ja', whenJoin: 'or' };
    await sent('/abschnitt/eins/frage', {
      ...last,
      ...picked,
      when2: 'zahl',
      when2Is: 'more',
      when2Value: '3',
    });
    const page = await text(readers.K.get(`${own}/frage/wann`));
    assert.match(page, /<option value="bereit" selected="">Sind Sie bereit\?<\/option>/);
    assert.match(page, /name="when2Value"[^>]*value="3"|value="3"[^>]*name="when2Value"/);
    assert.doesNotMatch(page, /<option value="wann"/);
    const early = await send('/frage/bereit', {
      label: 'Sind Sie bereit?',
      type: 'yes-no',
      when1: 'zahl',
      when1Value: '1',
    });
    assert.match(await early.text(), /das vorher nicht vorkommt/);
    await sent('/frage/wann', {
      ...last,
      when: "${bereit} = 'yes' and (${zahl} > 3 or ${zahl} = 1)",
      ...none,
    });
    const written = await text(readers.K.get(`${own}/frage/wann`));
    assert.match(written, /\$\{bereit\} = &#39;yes&#39; and/);
    assert.doesNotMatch(written, /<option value="bereit" selected/);
  });
});

describe('invitations and reminders', () => {
  it('go to everybody who is asked, once', async () => {
    const { version } = await database.one<{ version: number }>(
      sql`select version from surveys.survey where id = ${survey}`,
    );
    const opened = await act(federal, openSurvey, { id: survey, version, dueOn: '2026-03-30' });
    assert.equal(opened.outcome, 'done');
    await work();
    await work();
    assert.deepEqual(await sent('invitation'), 6);
    const mail = await database.row(sql`
      select id from platform.mail where recipient = 'hafen@luebeck.example' and reason = 'surveys.invitation'`);
    assert.ok(mail);
    const again = await readers.K.submit(`${base}/frage/plaetze`, { label: 'Anders', type: 'integer' });
    assert.match(await again.text(), /eingefroren/);
  });

  it('remind the missing only', async () => {
    await answer(places.kiel, { 'bereit.wert': 'nein' });
    clock.turnTo('2026-03-15T08:00:00Z');
    await work();
    assert.equal(await sent('reminder'), 0);
    clock.turnTo('2026-03-16T08:00:00Z');
    await work();
    assert.equal(await sent('reminder'), 5);
    assert.equal(await sentTo(places.kiel), 1);
  });

  it('remind by hand, too: a coordination in its own Länder, nobody again within three days', async () => {
    const page = `${base}/ruecklauf`;
    assert.doesNotMatch(await text((await browser(coordination)).get(page)), /Jetzt erinnern/);
    clock.turnTo('2026-03-20T08:00:00Z');
    const own = await browser(coordination);
    assert.match(await text(own.get(page)), /Jetzt erinnern \(2\)/);
    assert.match(await text(own.get(`${page}/erinnern`)), /2 Kommunen ohne freigegebene Antwort/);
    assert.equal((await own.submit(`${page}/erinnern`, {})).headers.get('location'), page);
    await work();
    assert.equal(await sent('reminder'), 7);
    const after = await text(own.get(page));
    assert.match(after, /Zuletzt erinnert am 20\.03\.2026: 2 Kommunen/);
    assert.doesNotMatch(after, /Jetzt erinnern/);
    const again = await own.submit(`${page}/erinnern`, {});
    assert.match(await text(again), /in den letzten 3 Tagen angeschrieben/);
    assert.equal((await (await browser(federal)).submit(`${page}/erinnern`, {})).status, 303);
    await work();
    assert.equal(await sent('reminder'), 10);
    clock.turnTo('2026-03-28T08:00:00Z');
    await work();
    assert.equal(await sent('reminder'), 15);
    assert.equal(await sentTo(places.kiel), 1);
  });

  it('tell the coordination, or the federation where the Land is vacant, once', async () => {
    clock.turnTo('2026-03-31T08:00:00Z');
    await work();
    clock.turnTo('2026-04-01T08:00:00Z');
    await work();
    const told = await database.rows<{ land: string; person: number }>(
      sql`select land, person from surveys.notice where kind = 'escalation' order by land`,
    );
    assert.deepEqual(
      told.map(({ land, person }) => [land, person === coordination.personId ? 'LK' : 'K']),
      [
        ['01', 'LK'],
        ['05', 'K'],
        ['06', 'K'],
        ['12', 'K'],
      ],
    );
  });

  it('can be looked up, by a coordination for its own Länder', async () => {
    const own = await browser(coordination);
    const page = await text(own.get(`${base}/post`));
    assert.match(page, /hafen@luebeck\.example/);
    assert.doesNotMatch(page, /Potsdam/);
    const response = await text(own.get(`${base}/ruecklauf`));
    assert.match(response, /1 von 3 Kommunen haben geantwortet/);
    assert.doesNotMatch(response, /Potsdam/);
    assert.match(response, /Kiel: freigegeben/);
    const observer = await browser(await makePerson('ZG'));
    assert.equal((await observer.get(`${base}/ruecklauf`)).status, 403);
  });
});

describe('results', () => {
  it('are for those who asked while the survey is open', async () => {
    for (const place of [places.flensburg, places.potsdam, places.marburg, places.bielefeld])
      await answer(place, { 'bereit.wert': 'ja', 'plaetze.wert': place === places.potsdam ? '0' : '5' });
    const keeper = await browser(federal);
    assert.match(await text(keeper.get(`${base}/ergebnis`)), /Zwischenstand/);
    assert.equal((await (await browser(contacts.get(places.kiel))).get(`${base}/ergebnis`)).status, 403);
    assert.equal((await keeper.submit(`${base}/schliessen`, {})).status, 303);
  });

  it('are read by members, not by a ministry, and by the public only after the embargo', async () => {
    const member = await browser(contacts.get(places.kiel));
    const page = await text(member.get(`${base}/ergebnis`));
    assert.match(page, /Gefragt: 6 Kommunen\. Geantwortet: 5 \(83 %\)/);
    assert.match(page, /keine Angabe/);
    assert.equal((await member.get(`${base}/antworten`)).status, 403);
    const ministry = await browser(await makePerson('MIN'));
    assert.equal((await ministry.get(`${base}/ergebnis`)).status, 403);
    assert.equal((await readers.public.get(`${base}/ergebnis`)).status, 401);
    const keeper = await browser(federal);
    await keeper.submit(`${base}/veroeffentlichen`, { publicFrom: '15.4.2026' });
    assert.equal((await readers.public.get(`${base}/ergebnis.json`)).status, 401);
    clock.turnTo('2026-04-15T08:00:00Z');
    assert.equal((await readers.public.get(`${base}/ergebnis`)).status, 200);
    const seen = (await (await readers.public.get(`${base}/ergebnis.json`)).json()) as {
      lands: unknown;
      questions: {
        key: string;
        shown: number | null;
        exclusive?: { count: number | null }[];
        number?: object;
      }[];
    };
    assert.equal(seen.lands, null);
    const [ready, places_] = ['bereit', 'plaetze'].map((key) =>
      seen.questions.find((one) => one.key === key),
    );
    // one no, four yes: the one would be told by the other
    assert.deepEqual(
      ready?.exclusive?.map(({ count }) => count),
      [null, null],
    );
    assert.equal(places_?.number, undefined);
  });

  it('keep nought, no statement and nothing apart when taken away', async () => {
    const keeper = await browser(federal);
    const csv = await (await keeper.get(`${base}/antworten.csv`)).arrayBuffer();
    const read = readCsv(new Uint8Array(csv));
    assert.ok('rows' in read);
    const [header = [], ...rows] = read.rows;
    const column = header.findIndex((title) => title?.endsWith('[plaetze]'));
    const saidBy = (key: string) => rows.find(([one]) => one === key)?.[column];
    assert.deepEqual([saidBy(places.potsdam), saidBy(places.marburg), saidBy(places.kiel)], ['0', '5', null]);
    for (const kind of ['xlsx', 'json'])
      assert.equal((await keeper.get(`${base}/antworten.${kind}`)).status, 200);
    for (const kind of ['csv', 'xlsx'])
      assert.equal((await readers.public.get(`${base}/ergebnis.${kind}`)).status, 200);
    assert.equal((await readers.public.get(`${base}/antworten.csv`)).status, 401);
    assert.equal((await keeper.get(`${base}/antworten/${places.potsdam}`)).status, 200);
  });

  it('a single wave has nothing to be compared with', async () =>
    assert.match(await text((await browser(federal)).get(`${base}/vergleich`)), /Nichts zu vergleichen/));
});

describe('a coordination asks in its own Land', () => {
  it('and nowhere else', async () => {
    const own = await browser(coordination);
    const form = { title: 'Nur hier', status: 'member', releaser: 'contact', land: '05' };
    assert.match(await text(own.submit('/umfragen/neu', form)), /anderes Land/);
    const done = await own.submit('/umfragen/neu', { ...form, land: '01' });
    assert.equal(done.status, 303);
    const stranger = await browser(await makePerson('LK', { lands: ['05'] }));
    assert.equal((await stranger.get(done.headers.get('location') ?? '')).status, 403);
  });
});

const answer = async (municipality: string, answers: Record<string, string>) => {
  const actor = contacts.get(municipality);
  assert.ok(actor);
  const section = fullQuestionnaire.sections[0] as Section;
  const named = Object.fromEntries(Object.entries(answers));
  const version = markOf(section, {});
  const saved = await act(actor, saveSection, { id: survey, section: section.key, version, answers: named });
  assert.equal(saved.outcome, 'done', JSON.stringify(saved));
  const released = await act(actor, releaseAnswer, { id: survey, version: 2 });
  assert.equal(released.outcome, 'done', JSON.stringify(released));
};
const sent = async (kind: string) =>
  (
    await database.one<{ count: number }>(
      sql`select count(*) as count from surveys.notice where survey = ${survey} and kind = ${kind}`,
    )
  ).count;
const sentTo = async (municipality: string) =>
  (
    await database.one<{ count: number }>(
      sql`select count(*) as count from surveys.notice where survey = ${survey} and municipality = ${municipality}`,
    )
  ).count;
