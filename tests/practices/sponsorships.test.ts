import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const clerk = await browser(
  await makePerson('AP', { municipality: places.potsdam, email: 'kontakt@potsdam.example' }),
);
const anyone = await browser();
const text = async (response: Promise<Response>) => (await response).text();
const one = '/patenschaften/1';
const sponsorship = {
  municipality: places.potsdam,
  beneficiary: 'Rettungsverein (erfunden)',
  ship: 'Kompass',
  fromDay: '1.1.2025',
  toDay: '31.12.2026',
  amount: '10.000',
  rhythm: 'yearly',
  funds: 'budget',
  resolutionName: '24/SVV/1 (erfunden)',
  source: 'Probe',
  evaluationOn: '1.6.2026',
};
const mails = () =>
  database.rows<{ recipient: string; subject: string }>(
    sql`select recipient, subject from platform.mail where reason = 'practices.evaluation' order by id`,
  );

describe('a sponsorship', () => {
  it('is refused with days that cannot be, and nothing is half-saved', async () => {
    const wrong = await clerk.submit('/patenschaften/neu', { ...sponsorship, toDay: '31.12.2024' });
    assert.equal(wrong.status, 409);
    assert.match(await wrong.text(), /Das Ende liegt vor dem Beginn/);
    const early = await clerk.submit('/patenschaften/neu', { ...sponsorship, evaluationOn: '31.12.2024' });
    assert.match(await early.text(), /Die Auswertung liegt vor dem Beginn/);
    const { n } = await database.one<{ n: number }>(
      sql`select count(*)::int as n from practices.sponsorship`,
    );
    assert.equal(n, 0);
  });

  it('is public with its amount, resolution and totals', async () => {
    assert.equal((await clerk.submit('/patenschaften/neu', sponsorship)).headers.get('location'), one);
    const page = await text(anyone.get(one));
    assert.match(page, /10\.000 Euro, jährlich, Haushalt/);
    assert.match(page, /24\/SVV\/1/);
    const { totals } = (await (await anyone.get('/api/v1/practices/sponsorships')).json()) as {
      totals: unknown;
    };
    assert.deepEqual(totals, [
      { year: 2025, amount: 10_000, sponsorships: 1, withoutAmount: 0 },
      { year: 2026, amount: 10_000, sponsorships: 1, withoutAmount: 0 },
    ]);
    assert.match(await text(anyone.get(`/fortschritt/${places.potsdam}`)), /Kompass/);
  });

  it('rests on a resolution of its own municipality', async () => {
    const federal = await makePerson('K');
    const paper = {
      body: 'Rat',
      day: '2025-01-01',
      title: 'Patenschaft für die Kompass',
      result: 'adopted',
      source: 'Probe',
    };
    for (const municipality of [places.potsdam, places.kiel])
      await act(federal, recordResolution, { ...paper, municipality });
    const offered = await text(clerk.get('/patenschaften/neu'));
    assert.match(offered, /<option value="1"[^>]*>Patenschaft für die Kompass, 01\.01\.2025/);
    const other = { ...sponsorship, beneficiary: 'Zweiter Verein', ship: '' };
    const foreign = await clerk.submit('/patenschaften/neu', { ...other, resolution: '2' });
    assert.match(await foreign.text(), /gehört zu einer anderen Kommune/);
    const done = await clerk.submit('/patenschaften/neu', { ...other, resolution: '1', evaluationOn: '' });
    assert.match(await text(anyone.get(done.headers.get('location') ?? '')), /href="\/mandate\/1"/);
  });

  it('is kept by nobody else', async () => {
    const other = await browser(await makePerson('AP', { municipality: places.kiel }));
    assert.equal((await other.get(`${one}/verlaengern`)).status, 403);
    assert.doesNotMatch(await text(other.get(one)), /verlaengern/);
  });

  it('reminds of its evaluation four weeks ahead and on the day, once each', async () => {
    for (const [moment, sent] of [
      ['2026-05-03T06:00:00Z', 0],
      ['2026-05-04T06:00:00Z', 1],
      ['2026-05-20T06:00:00Z', 1],
      ['2026-06-03T06:00:00Z', 2],
      ['2026-07-01T06:00:00Z', 2],
    ] as const) {
      clock.turnTo(moment);
      await work();
      assert.equal((await mails()).length, sent, moment);
    }
    const [first] = await mails();
    assert.equal(first?.recipient, 'kontakt@potsdam.example');
    assert.equal(first?.subject, 'Potsdam: Auswertung der Patenschaft Kompass am 1. Juni 2026');
    assert.match(await text(anyone.get(one)), /Auswertung fällig/);
  });

  it('is evaluated, which sets the next reminder', async () => {
    const keeper = await browser(await makePerson('AP', { municipality: places.potsdam }));
    assert.match(await text(keeper.get('/')), /Patenschaft auswerten: Kompass/);
    const past = await keeper.submit(`${one}/auswerten`, {
      day: '1.7.2026',
      result: 'Gut',
      evaluationOn: '1.1.2026',
    });
    assert.match(await past.text(), /schon vorbei/);
    const done = await keeper.submit(`${one}/auswerten`, {
      day: '1.7.2026',
      result: 'Gut besucht',
      evaluationOn: '1.9.2026',
    });
    assert.equal(done.status, 303);
    assert.match(await text(anyone.get(one)), /Gut besucht/);
    clock.turnTo('2026-08-04T06:00:00Z');
    await work();
    // both contacts of the municipality hear of it
    assert.equal((await mails()).length, 4);
  });

  it('is renewed without overlap, and ended', async () => {
    const keeper = await browser(await makePerson('AP', { municipality: places.potsdam }));
    const { municipality: _, beneficiary: __, ship: ___, ...term } = sponsorship;
    const overlap = await keeper.submit(`${one}/verlaengern`, {
      ...term,
      fromDay: '31.12.2026',
      toDay: '',
      evaluationOn: '',
    });
    assert.match(await overlap.text(), /schon eine Laufzeit/);
    const renewal = { ...term, fromDay: '1.1.2027', toDay: '31.12.2028', evaluationOn: '' };
    assert.equal((await keeper.submit(`${one}/verlaengern`, renewal)).status, 303);
    assert.match(await text(anyone.get(one)), /01\.01\.2027 – 31\.12\.2028/);
    assert.equal(
      (await keeper.submit(`${one}/beenden`, { day: '1.8.2026', reason: 'Schiff stillgelegt' })).status,
      303,
    );
    assert.match(await text(anyone.get(one)), /Schiff stillgelegt/);
    assert.equal(
      (await keeper.submit(`${one}/verlaengern`, { ...renewal, fromDay: '1.1.2030', toDay: '' })).status,
      409,
    );
  });
});
