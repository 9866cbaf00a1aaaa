import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { addQuestion } from '../../src/alliance/surveys/actions/add-question.ts';
import { addSection } from '../../src/alliance/surveys/actions/add-section.ts';
import { closeSurvey } from '../../src/alliance/surveys/actions/close-survey.ts';
import { createSurvey } from '../../src/alliance/surveys/actions/create-survey.ts';
import { openSurvey } from '../../src/alliance/surveys/actions/open-survey.ts';
import { startWave } from '../../src/alliance/surveys/actions/start-wave.ts';
import { answersOf, releasedAnswer } from '../../src/alliance/surveys/facts.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const contact = await makePerson('AP', { municipality: places.flensburg, name: 'Ada Amt' });
const colleague = await makePerson('AP', { municipality: places.flensburg, name: 'Bo Büro' });
const head = await makePerson('OB', { municipality: places.flensburg, name: 'Cem Chef' });
const [ada, bo, cem, kim, stranger] = [
  await browser(contact),
  await browser(colleague),
  await browser(head),
  await browser(federal),
  await browser(await makePerson('AP', { municipality: places.potsdam })),
];
const text = async (response: Response | Promise<Response>) => (await response).text();
for (const municipality of [places.flensburg, places.kiel, places.luebeck])
  await act(federal, recordStep, {
    municipality,
    status: 'member',
    step: 'begins',
    day: '2021-01-01',
    evidence: 'Beschluss',
    source: 'Probe',
    declaration: '2021',
  });

const question = { required: false, other: false };
const idOf = (outcome: Awaited<ReturnType<typeof act>>) =>
  outcome.outcome === 'done'
    ? Number(outcome.trace.reply?.['id'] ?? 0)
    : assert.fail(JSON.stringify(outcome));

const survey = idOf(
  await act(federal, createSurvey, {
    title: 'Aufnahme 2026',
    status: 'member',
    releaser: 'head',
    twoPersons: true,
  }),
);
let version = 1;
const add = async (section: string, more: Record<string, unknown>) =>
  idOf(await act(federal, addQuestion, { id: survey, section, version: version++, ...question, ...more }));
await act(federal, addSection, { id: survey, version: version++, title: 'Bereitschaft', key: 's1' });
await act(federal, addSection, { id: survey, version: version++, title: 'Angaben', key: 's2' });
await add('s1', { key: 'bereit', type: 'yes-no', label: 'Sind Sie bereit?', required: true });
await add('s1', {
  key: 'plaetze',
  type: 'integer',
  label: 'Wie viele Plätze?',
  max: 500,
  when: "${bereit} = 'yes'",
});
await add('s2', { key: 'seite', type: 'text', label: 'Internetseite', register: 'website' });
await add('s2', { key: 'papier', type: 'file', label: 'Beschluss' });
await act(federal, openSurvey, { id: survey, version, dueOn: '2026-03-30' });

const home = `/umfragen/${survey}/antwort`;
const first = `${home}/abschnitt/s1`;

describe('one answer of one municipality', () => {
  it('is drafted section by section, by several people', async () => {
    const saved = await ada.submit(first, { 'answers.bereit.wert': 'ja', 'answers.plaetze.wert': '1.250' });
    assert.equal(saved.status, 409);
    assert.match(await saved.text(), /höchstens 500/);
    const done = await ada.submit(first, { 'answers.bereit.wert': 'ja', 'answers.plaetze.wert': '0' });
    assert.equal(done.headers.get('location'), `${home}/abschnitt/s2`);
    await bo.submit(`${home}/abschnitt/s2`, { 'answers.seite.wert': 'https://flensburg.example/hafen' });
    const page = await text(cem.get(home));
    assert.match(page, /Ada Amt \(AP\)/);
    assert.match(page, /Bo Büro \(AP\)/);
    assert.match(page, /1 von 2 Fragen beantwortet/);
  });

  it('names every mistake of a section at once, and keeps what was typed', async () => {
    const page = await text(
      ada.submit(first, { 'answers.bereit.wert': 'vielleicht', 'answers.plaetze.wert': 'viele' }),
    );
    assert.match(page, /Diese Möglichkeit gibt es nicht/);
    assert.match(page, /ganze Zahl an, zum Beispiel 12/);
    assert.match(page, /value="viele"/);
  });

  it('tells nought from „no statement“', async () => {
    const page = await text(
      ada.submit(first, {
        'answers.bereit.wert': 'ja',
        'answers.plaetze.wert': '0',
        'answers.plaetze.keine': 'ja',
      }),
    );
    assert.match(page, /entweder etwas an oder/);
    const { values } = await database.one<{ values: unknown }>(
      sql`select "values" from surveys.answer where survey = ${survey}`,
    );
    assert.deepEqual(values, { bereit: true, plaetze: 0, seite: 'https://flensburg.example/hafen' });
  });

  it('shows two editors of one section what the other saved, and lets them decide', async () => {
    const opened = await text(bo.get(first));
    const mark = /name="version" value="(\d+)"/.exec(opened)?.[1] ?? '';
    await ada.submit(first, { 'answers.bereit.wert': 'ja', 'answers.plaetze.wert': '7' });
    const late = await bo.submit(first, {
      version: mark,
      'answers.bereit.wert': 'ja',
      'answers.plaetze.wert': '9',
    });
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /Jemand anderes hat inzwischen gespeichert/);
    assert.match(page, /Inzwischen gespeichert: 7/);
    assert.match(page, /value="9"/);
  });

  it('counts a form once, however often it is sent', async () => {
    const { count: before } = await changes();
    const opened = await text(ada.get(first));
    const once = /name="_einmal" value="([^"]+)"/.exec(opened)?.[1] ?? '';
    const fields = { _einmal: once, 'answers.bereit.wert': 'ja', 'answers.plaetze.wert': '8' };
    const [one, two] = [await ada.submit(first, fields), await ada.submit(first, fields)];
    assert.equal(one.headers.get('location'), two.headers.get('location'));
    assert.equal((await changes()).count, before + 1);
  });

  it('takes a PDF, and nothing that only calls itself one', async () => {
    const fields = (content: string) => ({
      'answers.seite.wert': 'https://flensburg.example/hafen',
      'answers.papier.datei': new File([content], 'beschluss.pdf', { type: 'application/pdf' }),
    });
    assert.match(
      await text(ada.submit(`${home}/abschnitt/s2`, fields('<script>'))),
      /PDF-, Word- oder PNG-Datei/,
    );
    assert.equal((await ada.submit(`${home}/abschnitt/s2`, fields('%PDF-1.7 Probe'))).status, 303);
    const href =
      /href="(\/umfragen\/datei\/\d+\/\d+)"/.exec(await text(ada.get(`${home}/abschnitt/s2`)))?.[1] ?? '';
    assert.match(await text(ada.get(href)), /^%PDF-1\.7/);
    assert.equal((await kim.get(href)).status, 403);
    assert.equal((await stranger.get(href)).status, 403);
  });

  it('is nobody else’s', async () => {
    assert.match(await text(stranger.get(home)), /nicht gefragt/);
    assert.equal((await kim.get(home)).status, 403);
    const refused = await stranger.api('surveys.save-section', { id: survey, section: 's1', version: 0 });
    assert.match(await refused.text(), /nicht gefragt/);
  });
});

describe('the release', () => {
  it('needs the head, and somebody else before them', async () => {
    assert.equal((await ada.submit(`${home}/freigeben`, {})).status, 403);
    const alone = await cem.submit(`${home}/freigeben`, {});
    assert.match(await alone.text(), /zuerst zur Freigabe vor/);
    await cem.submit(`${home}/vorlegen`, {});
    assert.match(await text(cem.submit(`${home}/freigeben`, {})), /andere Person freigeben/);
  });

  it('a change takes back what was laid before; then the other one releases', async () => {
    await ada.submit(first, { 'answers.bereit.wert': 'nein', 'answers.plaetze.wert': '8' });
    assert.match(await text(ada.get(home)), /in Arbeit/);
    assert.equal((await ada.submit(`${home}/vorlegen`, {})).status, 303);
    assert.equal((await cem.submit(`${home}/freigeben`, {})).status, 303);
    const { values } = await database.one<{ values: Record<string, unknown> }>(
      sql`select "values" from surveys.answer where survey = ${survey}`,
    );
    // who is not ready was not asked for places
    assert.equal('plaetze' in values, false);
    const page = await text(ada.get(home));
    assert.match(page, /Freigegeben von Cem Chef/);
    assert.match(
      await text(ada.submit(first, { 'answers.bereit.wert': 'ja' })),
      /zuerst die Freigabe zurück/,
    );
  });

  it('can be taken back until the end', async () => {
    assert.equal((await cem.submit(`${home}/zuruecknehmen`, {})).status, 303);
    await ada.submit(first, { 'answers.bereit.wert': 'ja', 'answers.plaetze.wert': '0' });
    await ada.submit(`${home}/vorlegen`, {});
    await cem.submit(`${home}/freigeben`, {});
    assert.equal((await answersOf(database, places.flensburg)).length, 1);
  });

  it('makes a fact of the register with one click', async () => {
    const [{ id = 0 } = {}] = await answersOf(database, places.flensburg);
    const said = await releasedAnswer(database, id);
    assert.deepEqual(
      said?.said.map(({ question: { key }, value }) => [key, typeof value === 'object' ? 'file' : value]),
      [
        ['bereit', true],
        ['plaetze', 0],
        ['seite', 'https://flensburg.example/hafen'],
        ['papier', 'file'],
      ],
    );
    const href = `/umfragen/uebernehmen/${id}/seite`;
    assert.match(await text(ada.get(home)), new RegExp(href));
    assert.equal((await ada.submit(href, {})).headers.get('location'), `/mitglieder/${places.flensburg}`);
    const { website } = await database.one<{ website: string }>(
      sql`select website from members.entry where municipality = ${places.flensburg}`,
    );
    assert.equal(website, 'https://flensburg.example/hafen');
    assert.match(await text(ada.submit(href, {})), /schon übernommen/);
    assert.equal((await stranger.get(href)).status, 403);
  });
});

describe('the end, and the next wave', () => {
  it('a closed survey refuses with a sentence', async () => {
    assert.equal((await act(federal, closeSurvey, { id: survey })).outcome, 'done');
    const refused = await cem.submit(`${home}/zuruecknehmen`, {});
    assert.match(await refused.text(), /nimmt keine Antworten mehr an/);
    const late = await ada.api('surveys.save-section', {
      id: survey,
      section: 's1',
      version: 0,
      answers: {},
    });
    assert.equal(late.status, 409);
    assert.match(await late.text(), /nimmt keine Antworten mehr an/);
  });

  it('prefills what was said, and asks for changes only', async () => {
    const next = idOf(await act(federal, startWave, { id: survey }));
    const twice = await act(federal, startWave, { id: survey });
    assert.equal(twice.outcome, 'declined');
    await act(federal, openSurvey, { id: next, version: 1, dueOn: '2026-06-01' });
    const page = await text(ada.get(`/umfragen/${next}/antwort`));
    assert.match(page, /Aus Welle 1 vom 2\. März 2026/);
    assert.match(page, /Seit der letzten Welle ist nichts geändert/);
    assert.match(await text(ada.get(`/umfragen/${next}/antwort/abschnitt/s1`)), /übernommen aus Welle 1/);
    await ada.submit(`/umfragen/${next}/antwort/abschnitt/s1`, {
      'answers.bereit.wert': 'ja',
      'answers.plaetze.wert': '3',
    });
    assert.match(await text(ada.get(`/umfragen/${next}/antwort`)), /Seit der letzten Welle geändert: 1/);
  });
});

const changes = () =>
  database.one<{ count: number }>(
    sql`select count(*) as count from surveys.change where question = 'plaetze'`,
  );
