import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carryProgress } from '../../src/alliance/practices/actions/carry-progress.ts';
import { recordMeasure } from '../../src/alliance/practices/actions/record-measure.ts';
import { recordProgress } from '../../src/alliance/practices/actions/record-progress.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const contact = await makePerson('AP', { municipality: places.potsdam });
const clerk = await browser(contact);
const office = await browser(federal);
const anyone = await browser();

const demandIn = async (catalogue: string, number: number): Promise<number> =>
  (
    await database.one<{ id: number }>(
      sql`select id from practices.demand where catalogue = ${catalogue} and number = ${number}`,
    )
  ).id;
const first = await demandIn('2021', 1);
const text = async (response: Promise<Response>) => (await response).text();
const statement = {
  demand: String(first),
  state: 'decided',
  day: '5.12.2018',
  evidence: 'Beschluss 18/SVV/0000',
};
const count = async () =>
  (
    await database.one<{ n: number }>(
      sql`select count(*)::int as n from practices.progress where voided_at is null`,
    )
  ).n;

describe('progress of a municipality', () => {
  it('begins with a page that says that nothing was said', async () => {
    const page = await text(anyone.get(`/fortschritt/${places.potsdam}`));
    assert.match(page, /Potsdam hat noch keine Angaben gemacht/);
    assert.doesNotMatch(page, /eintragen"/);
    assert.match(await text(clerk.get(`/fortschritt/${places.potsdam}`)), /eintragen"/);
    assert.equal((await anyone.get('/fortschritt/99999999')).status, 404);
  });

  it('refuses a statement without evidence and keeps what was typed', async () => {
    const refused = await clerk.submit(`/fortschritt/${places.potsdam}/eintragen`, {
      ...statement,
      evidence: '',
    });
    assert.equal(refused.status, 409);
    const page = await refused.text();
    assert.match(page, /nennen Sie den Beleg/);
    assert.match(page, /value="05.12.2018"/);
    const future = await clerk.submit(`/fortschritt/${places.potsdam}/eintragen`, {
      ...statement,
      day: '3.3.2026',
    });
    assert.match(await future.text(), /liegt in der Zukunft/);
    assert.equal(await count(), 0);
  });

  it('is public at once, with day and evidence, and leaves a line on the record', async () => {
    const done = await clerk.submit(`/fortschritt/${places.potsdam}/eintragen`, statement);
    assert.equal(done.headers.get('location'), `/fortschritt/${places.potsdam}`);
    const page = await text(anyone.get(`/fortschritt/${places.potsdam}`));
    assert.match(page, /beschlossen/);
    assert.match(page, /5\. Dezember 2018/);
    assert.match(page, /Beschluss 18\/SVV\/0000/);
    const line = await database.one<{ municipality: string }>(
      sql`select municipality from platform.record where action = 'practices.record-progress'`,
    );
    assert.equal(line.municipality, places.potsdam);
    assert.match(await text(anyone.get(`/mitglieder/${places.potsdam}`)), /href="\/fortschritt\/12054000"/);
    assert.doesNotMatch(
      await text(anyone.get(`/mitglieder/${places.kiel}`)),
      /href="\/fortschritt\/01002000"/,
    );
  });

  it('is counted by demand, in the order of the catalogue', async () => {
    const answer = await anyone.get('/api/v1/practices/comparison');
    const { rows, municipalities } = (await answer.json()) as {
      municipalities: number;
      rows: { demand: { number: number }; counts: Record<string, number> }[];
    };
    assert.equal(municipalities, 1);
    assert.deepEqual(
      rows.map(({ demand }) => demand.number),
      [1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(rows[0]?.counts, { decided: 1, 'in-progress': 0, done: 0, unknown: 0 });
    assert.match(await text(anyone.get('/fortschritt?land=12')), /Eine Kommune hat Angaben gemacht/);
    assert.match(await text(anyone.get('/fortschritt?land=05')), /Noch keine Angaben/);
  });

  it('refuses neighbours, and what was said twice', async () => {
    const neighbour = await makePerson('AP', { municipality: places.kiel });
    const input = { municipality: places.potsdam, ...statement, demand: first, day: '2018-12-05' };
    assert.equal((await act(neighbour, recordProgress, input)).outcome, 'forbidden');
    const twice = await act(contact, recordProgress, input);
    assert.equal(twice.outcome === 'declined' && twice.declined.reason, 'practices.already-stated');
    assert.equal(
      (await (await browser(neighbour)).get(`/fortschritt/${places.potsdam}/eintragen`)).status,
      403,
    );
  });

  it('takes a wrong statement back, with a reason', async () => {
    const { id } = await database.one<{ id: number }>(sql`select id from practices.progress`);
    const done = await clerk.submit(`/fortschritt/angaben/${id}/zuruecknehmen`, { reason: 'falscher Tag' });
    assert.equal(done.status, 303);
    assert.equal(await count(), 0);
    assert.match(await text(anyone.get(`/fortschritt/${places.potsdam}`)), /noch keine Angaben/);
    assert.equal((await clerk.get(`/fortschritt/angaben/${id}/zuruecknehmen`)).status, 404);
  });
});

describe('catalogues and their versions', () => {
  it('a new one is added from a list; the form says what is wrong with it', async () => {
    const catalogue = {
      title: 'Zwei Überschriften',
      year: '2027',
      source: 'erfunden',
      demands: 'Solidarität: laut\nAufnahme',
    };
    const refused = await office.submit('/fortschritt/kataloge/neu', { ...catalogue, demands: 'A\nA' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /eine Zeile je Forderung/);
    assert.equal(
      (await office.submit('/fortschritt/kataloge/neu', { ...catalogue, year: '2021' })).status,
      409,
    );
    assert.equal((await office.submit('/fortschritt/kataloge/neu', catalogue)).status, 303);
    assert.match(await text(anyone.get('/fortschritt/kataloge')), /Zwei Überschriften/);
  });

  it('successors are named, and only later ones', async () => {
    const latest = await demandIn('2027', 1);
    const done = await office.submit(`/fortschritt/forderungen/${first}/nachfolge`, {
      successors: [String(latest)],
    });
    assert.equal(done.status, 303, await done.text());
    const wrong = await office.submit(`/fortschritt/forderungen/${latest}/nachfolge`, {
      successors: [String(first)],
    });
    assert.equal(wrong.status, 409);
    assert.match(await wrong.text(), /nur ein späterer Katalog/);
  });

  it('statements are carried over once, marked, and never over what somebody said', async () => {
    await act(contact, recordProgress, {
      municipality: places.potsdam,
      ...statement,
      demand: first,
      day: '2018-12-05',
      state: 'done',
    });
    const carried = await act(federal, carryProgress, { from: '2021', to: '2027' });
    assert.equal(carried.outcome === 'done' && carried.trace.reply?.['carried'], 1);
    const page = await text(anyone.get(`/fortschritt/${places.potsdam}`));
    assert.match(page, /umgesetzt/);
    assert.match(page, /aus einem früheren Katalog übertragen, bitte prüfen/);
    assert.doesNotMatch(page, /Quelle: own/);
    // the older version stays a page of its own, and its statements are told apart in the history
    assert.match(page, /href="\/fortschritt\/12054000\?katalog=2021"/);
    assert.match(page, /Sechs Überschriften \(2021\)<\/span><\/span>/);
    const before = await text(anyone.get(`/fortschritt/${places.potsdam}?katalog=2021`));
    assert.match(before, /katalog=2021" aria-current="page"/);
    const again = await act(federal, carryProgress, { from: '2021', to: '2027' });
    assert.equal(again.outcome === 'declined' && again.declined.reason, 'practices.nothing-to-carry');
    assert.equal((await act(federal, carryProgress, { from: '2027', to: '2021' })).outcome, 'declined');
  });

  it('wording is corrected by one at a time', async () => {
    const edit = { title: 'Öffentliche Solidarität', source: 'geprüft', verified: 'true', version: '1' };
    assert.equal((await office.submit(`/fortschritt/forderungen/${first}`, edit)).status, 303);
    const late = await office.submit(`/fortschritt/forderungen/${first}`, edit);
    assert.equal(late.status, 409);
    assert.match(await late.text(), /Jemand anderes hat inzwischen gespeichert/);
    assert.equal((await clerk.get(`/fortschritt/forderungen/${first}`)).status, 403);
  });
});

describe('the progress page as seen by others', () => {
  it('shows measures as a narrower audience gets them, never a wider one', async () => {
    for (const audience of ['members', 'office'])
      await act(contact, recordMeasure, {
        municipality: places.potsdam,
        title: `Maßnahme für ${audience}`,
        description: 'Ein Pool.',
        forWhom: 'Ämter',
        source: 'eigene Angabe',
        state: 'running',
        audience,
      });
    const page = `/fortschritt/${places.potsdam}`;
    const own = await text(clerk.get(page));
    assert.match(own, /Maßnahme für office/);
    assert.match(own, /sicht=public/);
    const asMember = await text(clerk.get(`${page}?sicht=members`));
    assert.match(asMember, /Maßnahme für members/);
    assert.doesNotMatch(asMember, /Maßnahme für office|eintragen"/);
    assert.doesNotMatch(await text(clerk.get(`${page}?sicht=public`)), /Maßnahme für/);
    assert.doesNotMatch(await text(anyone.get(`${page}?sicht=office`)), /Maßnahme für|sicht=/);
  });
});
