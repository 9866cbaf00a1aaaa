import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confirmArrivals } from '../../src/alliance/admissions/actions/confirm-arrivals.ts';
import { correctArrival } from '../../src/alliance/admissions/actions/correct-arrival.ts';
import { enterArrival } from '../../src/alliance/admissions/actions/enter-arrival.ts';
import { questionArrival } from '../../src/alliance/admissions/actions/question-arrival.ts';
import { recordPublished } from '../../src/alliance/admissions/actions/record-published.ts';
import { reverseArrival } from '../../src/alliance/admissions/actions/reverse-arrival.ts';
import { voidPublished } from '../../src/alliance/admissions/actions/void-published.ts';
import { arrivalsOn } from '../../src/alliance/admissions/facts.ts';
import { places, testHouse } from '../house.ts';
import { done, mailsTo, programmeCalled, reasonOf } from './offered.ts';

const { act, browser, database, makePerson } = await testHouse();
const rescued = await programmeCalled(database, 'Übernahme nach Seenotrettung');
const single = await programmeCalled(database, 'Aufnahme im Einzelfall');

const federal = await makePerson('K');
const holstein = await makePerson('LK', { lands: ['01'] });
const people = {
  flensburg: await makePerson('AP', { municipality: places.flensburg, email: 'ap.fl@example.org' }),
  kiel: await makePerson('AP', { municipality: places.kiel }),
  luebeck: await makePerson('AP', { municipality: places.luebeck }),
  marburg: await makePerson('AP', { municipality: places.marburg }),
};
const office = await browser(federal);
const anyone = await browser();

type Name = keyof typeof people;
const enter = (name: Name, count: number, more: object = {}) =>
  act(people[name], enterArrival, {
    municipality: places[name],
    year: 2019,
    part: 'q1',
    programme: rescued,
    count,
    source: 'Meldung (Probe)',
    ...more,
  });
const confirm = (actor: typeof federal, name: Name, lines: unknown[]) =>
  act(actor, confirmArrivals, { municipality: places[name], lines });
const entered = async (name: Name, count: number, more: object = {}) => {
  const { id } = done(await enter(name, count, more));
  done(await confirm(name === 'marburg' ? federal : holstein, name, [id]));
  return Number(id);
};
const text = async (who: typeof anyone, path: string) => (await who.get(path)).text();

describe('counts of arrivals', () => {
  it('are entered by the municipality and confirmed by its Land', async () => {
    assert.match(await text(anyone, '/aufnahmen'), /Noch keine bestätigten Aufnahmen/);
    const { id } = done(await enter('flensburg', 3));
    assert.equal(reasonOf(await enter('flensburg', 3)), 'admissions.already-entered');
    assert.equal(reasonOf(await enter('flensburg', 1, { part: 'm02' })), 'admissions.period-overlaps');
    assert.equal(reasonOf(await enter('flensburg', 1, { year: 2030 })), 'admissions.period-not-begun');
    assert.equal(
      reasonOf(await enter('flensburg', 1, { part: 'q2', note: 'Frau Muster' })),
      'admissions.speaks-of-somebody',
    );
    assert.equal(
      reasonOf(await act(people.kiel, enterArrival, { ...line(places.flensburg) })),
      'rights.not-your-municipality',
    );
    assert.match(await text(anyone, '/aufnahmen'), /Noch keine bestätigten Aufnahmen/);
    assert.equal(reasonOf(await confirm(people.flensburg, 'flensburg', [id])), 'rights.not-your-office');
    assert.equal(reasonOf(await confirm(federal, 'flensburg', [id])), 'admissions.land-confirms');
    done(await confirm(holstein, 'flensburg', [id]));
    assert.equal(reasonOf(await confirm(holstein, 'flensburg', [id])), 'admissions.not-waiting');
  });

  it('answer 18 = 3 + 8 + 7, with a competing 22 beside them and its source', async () => {
    await entered('kiel', 8);
    await entered('luebeck', 7);
    done(
      await act(holstein, recordPublished, {
        place: '01',
        fromDay: '2018-06-01',
        count: 22,
        asOf: '2019-03-26',
        source: 'Beschlussvorlage 36/2019 Fleckeby',
      }),
    );
    const shown = await text(anyone, '/aufnahmen?land=01');
    assert.match(shown, /Schleswig-Holstein: 18 = 3 \(Flensburg\) \+ 8 \(Kiel\) \+ 7 \(Lübeck\)/);
    assert.match(shown, />22</);
    assert.match(shown, /Beschlussvorlage 36\/2019 Fleckeby/);
    const json = (await (await anyone.get('/api/v1/admissions/register?land=01')).json()) as {
      sum: { total: number };
    };
    assert.equal(json.sum.total, 18);
    const compared = await text(anyone, '/aufnahmen/zusagen?nach=municipality&land=01');
    assert.match(compared, /Flensburg/);
  });

  it('of another Land without a coordination are confirmed by the federation', async () => {
    const { id } = done(await enter('marburg', 2));
    assert.equal(reasonOf(await confirm(holstein, 'marburg', [id])), 'rights.not-your-land');
    done(await confirm(federal, 'marburg', [id]));
  });
});

const line = (municipality: string) => ({
  municipality,
  year: 2019,
  part: 'q3',
  programme: rescued,
  count: 1,
  source: 'Probe',
});

describe('small counts', () => {
  it('are hidden in public on pages, in the API and in every file alike', async () => {
    await entered('marburg', 40, { part: 'q2' });
    const page = await text(anyone, '/aufnahmen?land=06');
    assert.match(page, /verborgen/);
    assert.doesNotMatch(page, />2</);
    const json = (await (await anyone.get('/aufnahmen/aufnahmen.json')).json()) as {
      counts: { place: string; period: string; count: number | null; programme: string; group: string }[];
    };
    const marburg = json.counts.filter(({ place }) => place === places.marburg);
    assert.ok(marburg.some(({ count }) => count === null));
    assert.ok(json.counts.every(({ count }) => count === null || count === 0 || count > 2));
    const csv = await text(anyone, '/aufnahmen/aufnahmen.csv');
    const xlsx = await anyone.get('/aufnahmen/aufnahmen.xlsx');
    assert.equal(xlsx.status, 200);
    assert.equal(csv.split('verborgen').length - 1, json.counts.filter(({ count }) => count === null).length);
    const api = (await (await anyone.get('/api/v1/admissions/register-table')).json()) as {
      rows: { count: number | null }[];
    };
    assert.deepEqual(
      api.rows.map(({ count }) => count),
      json.counts.map(({ count }) => count),
    );
  });

  it('are read by those whose business they are', async () => {
    assert.match(await text(office, '/aufnahmen?land=06&jahr=2019'), />2</);
    const own = await browser(people.marburg);
    assert.match(await text(own, '/aufnahmen?land=06&jahr=2019'), />2</);
    const neighbour = await browser(people.kiel);
    assert.doesNotMatch(await text(neighbour, '/aufnahmen?land=06&jahr=2019'), />2</);
    const past = '/aufnahmen/zusagen?nach=land&stand=2019-01-01';
    assert.equal((await anyone.get(past)).status, 401);
    for (const reader of [own, neighbour]) assert.equal((await reader.get(past)).status, 403);
    assert.match(await text(office, past), /Noch keine Zusagen/);
  });

  it('are the counts as of today, corrections taken in', async () => {
    const id = await entered('kiel', 5, { programme: single, part: 'q2' });
    const corrected = Number(
      done(
        await act(people.kiel, correctArrival, { id, count: 4, source: 'Nachzählung', reason: 'verzählt' }),
      )['id'],
    );
    assert.equal(
      reasonOf(await act(people.kiel, reverseArrival, { id, reason: 'noch einmal' })),
      'admissions.already-reversed',
    );
    const counted = async () =>
      (await arrivalsOn(database, '2026-03-02'))
        .filter((one) => one.municipality === places.kiel && one.programme === single)
        .map(({ count }) => count);
    assert.deepEqual(await counted(), [5]);
    const lk = await browser(holstein);
    const waiting = await text(lk, `/aufnahmen/bestaetigen/${places.kiel}`);
    assert.match(waiting, /-5/);
    const sent = await lk.submit(`/aufnahmen/bestaetigen/${places.kiel}`, {
      lines: [...waiting.matchAll(/name="lines" value="(\d+)"/g)].map(([, value = '']) => value),
    });
    assert.equal(sent.status, 303);
    assert.deepEqual(await counted(), [4]);
    done(await act(people.kiel, reverseArrival, { id: corrected, reason: 'doch niemand' }));
    assert.match(await text(lk, '/aufnahmen/meldungen?stand=wartend'), /doch niemand/);
  });

  it('are asked about before they are confirmed', async () => {
    const { id } = done(await enter('flensburg', 6, { part: 'q4' }));
    done(await act(holstein, questionArrival, { id, question: 'Sind die Kinder mitgezählt?' }));
    assert.match((await mailsTo(database, 'ap.fl@example.org')).at(-1) ?? '', /Rückfrage/);
    const own = await browser(people.flensburg);
    assert.match(await text(own, '/aufnahmen/meldungen'), /Sind die Kinder mitgezählt\?/);
    assert.match(await text(own, '/'), /Rückfrage zu einer Aufnahmemeldung/);
  });
});

describe('published numbers', () => {
  it('count once, are taken back with a reason, and stay out of every sum', async () => {
    const number = { fromDay: '2019-01-01', count: 69, asOf: '2019-03-26', source: 'Probe' };
    const { id } = done(await act(federal, recordPublished, number));
    assert.equal(reasonOf(await act(federal, recordPublished, number)), 'admissions.already-known');
    assert.equal(
      reasonOf(await act(holstein, recordPublished, { ...number, place: '06' })),
      'rights.not-your-land',
    );
    done(await act(federal, voidPublished, { id, reason: 'falsche Quelle' }));
    assert.equal(
      reasonOf(await act(federal, voidPublished, { id, reason: 'x' })),
      'admissions.already-voided',
    );
    assert.doesNotMatch(await text(anyone, '/aufnahmen'), />69</);
  });
});
