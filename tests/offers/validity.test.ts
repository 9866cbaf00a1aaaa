import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confirmOffer } from '../../src/alliance/offers/actions/confirm-offer.ts';
import { recordOffer } from '../../src/alliance/offers/actions/record-offer.ts';
import { releaseOffer } from '../../src/alliance/offers/actions/release-offer.ts';
import { giveBackPlaces, offersVersion, takePlaces } from '../../src/alliance/offers/facts.ts';
import { relateResolutions } from '../../src/alliance/mandates/actions/relate-resolutions.ts';
import { removeRelation } from '../../src/alliance/mandates/actions/remove-relation.ts';
import { addItem } from '../../src/alliance/mandates/actions/add-item.ts';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import type { AnyAction } from '../../src/platform/action.ts';
import { sql } from '../../src/platform/database/index.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const municipality = places.luebeck;
const federal = await makePerson('K');
const head = await makePerson('OB', { municipality, email: 'leitung@luebeck.example' });
const contact = await makePerson('AP', { municipality, email: 'kontakt@luebeck.example' });
const text = async (response: Response | Promise<Response>) => (await response).text();
/** Whoever just logged in, at whatever time the clock shows. */
const fresh = (actor: Actor & { kind: 'person' }) => ({
  ...actor,
  freshUntil: new Date(clock.now().getTime() + 60_000),
});
const done = async (actor: Actor & { kind: 'person' }, action: AnyAction, input: unknown) => {
  const outcome = await act(fresh(actor), action, input);
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome));
  return outcome.outcome === 'done' ? outcome.trace : null;
};
const offered = {
  municipality,
  quantity: 'exact',
  number: 5,
  rhythm: 'once',
  validFrom: '2026-03-02',
  validTo: '2026-06-30',
  source: 'Probe',
};
const release = async (change: Record<string, unknown> = {}): Promise<number> => {
  const id = Number((await done(contact, recordOffer, { ...offered, ...change }))?.reply?.['id']);
  await done(head, releaseOffer, { id, version: 1 });
  return id;
};
const offerOf = (id: number) =>
  database.one<{ state: string; version: number; valid_to: string }>(
    sql`select state, version, valid_to from offers.offer where id = ${id}`,
  );
const stateOf = async (id: number) => (await offerOf(id)).state;
const usedOf = async (id: number) =>
  (
    await database.one<{ n: number }>(sql`
      select coalesce(sum(number), 0)::int as n from mandates.use
      where about = ${`offers.offer:${id}`} and released_on is null`)
  ).n;
const mails = (reason: string) =>
  database.rows<{ recipient: string; subject: string }>(
    sql`select recipient, subject from platform.mail where reason = ${`offers.${reason}`} order by id`,
  );

const paper = await done(federal, recordResolution, {
  municipality,
  body: 'Bürgerschaft',
  day: '2025-06-01',
  title: 'Aufnahme',
  result: 'adopted',
  source: 'Probe',
});
await done(federal, addItem, {
  resolution: Number(paper?.reply?.['id']),
  number: '1',
  text: 'Lübeck nimmt auf.',
  result: 'adopted',
  effect: 'permits',
  act: 'act',
  topics: ['admission'],
  limit: 30,
  per: 'total',
  validTo: '2027-01-31',
});

describe('the validity of an offer', () => {
  it('asks for confirmation thirty days ahead and on the last day, and expires the day after', async () => {
    const id = await release();
    for (const [moment, sent] of [
      ['2026-05-30T06:00:00Z', 0],
      ['2026-05-31T06:00:00Z', 2],
      ['2026-06-15T06:00:00Z', 2],
      ['2026-06-30T06:00:00Z', 4],
    ] as const) {
      clock.turnTo(moment);
      await work();
      assert.equal((await mails('confirm')).length, sent, moment);
    }
    assert.deepEqual([...new Set((await mails('confirm')).map(({ recipient }) => recipient))].sort(), [
      'kontakt@luebeck.example',
      'leitung@luebeck.example',
    ]);
    assert.equal(
      (await mails('confirm'))[0]?.subject,
      'Lübeck: Gilt das Angebot noch? Es endet am 30. Juni 2026',
    );
    assert.equal(await stateOf(id), 'released', 'on its last day it still holds');
    assert.equal(await usedOf(id), 5);
    clock.turnTo('2026-07-01T06:00:00Z');
    await work();
    assert.equal(await stateOf(id), 'expired');
    assert.equal(await usedOf(id), 0, 'and the mandate is free again');
    assert.equal((await mails('expired')).length, 2);
    clock.turnTo('2026-07-02T06:00:00Z');
    await work();
    assert.equal((await mails('expired')).length, 2, 'told once');
  });

  it('is confirmed, which stops the reminder, and extended only as far as the mandate reaches', async () => {
    const id = await release({ validFrom: '2026-07-02', validTo: '2026-08-31' });
    clock.turnTo('2026-08-05T06:00:00Z');
    assert.match(await text((await browser(contact)).get('/')), new RegExp(`Angebot ${id} bestätigen`));
    const before = (await mails('confirm')).length;
    await done(contact, confirmOffer, { id, version: 2 });
    await work();
    assert.equal((await mails('confirm')).length, before);
    const mayor = await browser(head);
    const far = await mayor.submit(`/angebote/${id}/verlaengern`, { validTo: '1.2.2027' });
    assert.match(await text(far), /gilt an diesem Tag nicht mehr/);
    const back = await mayor.submit(`/angebote/${id}/verlaengern`, { validTo: '1.8.2026' });
    assert.match(await text(back), /wählen Sie einen späteren/);
    const near = await mayor.submit(`/angebote/${id}/verlaengern`, { validTo: '31.1.2027' });
    assert.equal(near.status, 303);
    assert.equal((await offerOf(id)).valid_to, '2027-01-31');
    assert.equal(await usedOf(id), 5, 'its own number did not stand in its way');
  });

  it('is promised only by somebody who has just logged in', async () => {
    const id = Number(
      (await done(contact, recordOffer, { ...offered, validTo: '2026-12-31' }))?.reply?.['id'],
    );
    const stale = { ...head, freshUntil: new Date(clock.now().getTime() - 1) };
    const outcome = await act(stale, releaseOffer, { id, version: 1 });
    assert.deepEqual(outcome, {
      outcome: 'forbidden',
      refusal: { allowed: false, reason: 'rights.log-in-again' },
    });
  });

  it('ends with what pledges hold still counted, until they give it back', async () => {
    const id = await release({ validFrom: '2026-08-05', validTo: '2026-08-10', number: 6 });
    const version = await offersVersion(database);
    await takePlaces(database, { offer: id, about: 'admissions.pledge:1', number: 2, day: '2026-08-05' });
    assert.notEqual(await offersVersion(database), version, 'memories notice');
    const mayor = await browser(head);
    const withdrawn = await mayor.submit(`/angebote/${id}/zurueckziehen`, { reason: 'Doch nicht' });
    assert.match(await text(withdrawn), /2 Plätze sind schon zugesagt/);
    clock.turnTo('2026-08-11T06:00:00Z');
    await work();
    assert.equal(await stateOf(id), 'expired');
    assert.equal(await usedOf(id), 2);
    await database.transaction((db) => giveBackPlaces(db, 'admissions.pledge:1', '2026-08-12'));
    assert.equal(await usedOf(id), 0);
  });
});

describe('an overload', () => {
  it('pauses what is released; nobody resumes while it lasts, and then only a person', async () => {
    const id = await release({ validFrom: '2026-08-11', validTo: '2026-12-31' });
    const clerk = await browser(contact);
    const notice = { fromDay: '11.8.2026', untilDay: '31.8.2026', reason: 'Keine Wohnungen', source: 'Amt' };
    const wrong = await clerk.submit(`/angebote/kommune/${municipality}/ueberlastung`, {
      ...notice,
      untilDay: '1.8.2026',
    });
    assert.match(await text(wrong), /liegt vor dem Beginn/);
    assert.equal((await clerk.submit(`/angebote/kommune/${municipality}/ueberlastung`, notice)).status, 303);
    assert.equal(await stateOf(id), 'paused');
    const again = await clerk.submit(`/angebote/kommune/${municipality}/ueberlastung`, notice);
    assert.match(await text(again), /steht schon eine Überlastungsanzeige/);
    const mayor = await browser(head);
    const early = await mayor.api('offers.resume-offer', { id, version: (await offerOf(id)).version });
    assert.match(await text(early), /overloaded/);
    assert.match(await text(mayor.get(`/angebote/${id}`)), /Keine Wohnungen/);
    clock.turnTo('2026-09-01T06:00:00Z');
    await work();
    assert.equal(await stateOf(id), 'paused', 'the clock resumes nothing');
    assert.equal((await mails('overload-over')).length, 2);
    const later = await browser(fresh(head));
    assert.match(await text(later.get('/')), new RegExp(`Angebot ${id} wieder aufnehmen`));
    assert.equal((await later.submit(`/angebote/${id}/aufnehmen`, {})).status, 303);
    assert.equal(await stateOf(id), 'released');
    assert.equal(await usedOf(id), 5, 'booked once');
  });

  it('reported ahead pauses on its day, and is ended by a person', async () => {
    const { id } = await database.one<{ id: number }>(
      sql`select id from offers.offer where state = 'released' order by id desc limit 1`,
    );
    const clerk = await browser(contact);
    const notice = { fromDay: '10.9.2026', untilDay: '', reason: 'Umbau', source: 'Amt' };
    assert.equal((await clerk.submit(`/angebote/kommune/${municipality}/ueberlastung`, notice)).status, 303);
    assert.equal(await stateOf(id), 'released');
    clock.turnTo('2026-09-10T06:00:00Z');
    await work();
    assert.equal(await stateOf(id), 'paused');
    const keeper = await browser(contact);
    const page = await text(keeper.get(`/angebote/kommune/${municipality}`));
    const [, href = ''] = /href="([^"]+\/beenden)"/.exec(page) ?? [];
    assert.equal((await keeper.submit(href, { reason: 'Fertig' })).status, 303);
    assert.equal(await stateOf(id), 'paused');
    assert.match(
      await text(keeper.get(`/angebote/kommune/${municipality}`)),
      /beendet am 10\.09\.2026: Fertig/,
    );
  });
});

describe('a mandate that goes', () => {
  const until = '2027-01-31';
  const repeal = async (day: string) => {
    const later = await done(federal, recordResolution, {
      municipality,
      body: 'Bürgerschaft',
      day: '2026-09-15',
      title: 'Aufhebung',
      result: 'adopted',
      source: 'Probe',
    });
    const of = Number(later?.reply?.['id']);
    const relation = await done(federal, relateResolutions, {
      of,
      to: Number(paper?.reply?.['id']),
      kind: 'repeals',
      day,
    });
    return Number(relation?.reply?.['id']);
  };
  const pool = async () => text((await browser(fresh(federal))).get('/angebote/buendel'));

  it('takes what rests on it out of the pool at once, and gives it back where it was a mistake', async () => {
    clock.turnTo('2026-09-20T06:00:00Z');
    const id = await release({ validFrom: '2026-09-20', validTo: until, number: 4 });
    assert.doesNotMatch(await pool(), /vom Mandat nicht mehr getragen/);
    const relation = await repeal('2026-12-01');
    assert.match(await pool(), /vom Mandat nicht mehr getragen/);
    assert.match(
      await text((await browser(fresh(contact))).get(`/angebote/${id}`)),
      /Das Mandat trägt dieses Angebot nicht mehr/,
    );
    assert.equal(await stateOf(id), 'released', 'until the daily round');
    await done(federal, removeRelation, { id: relation });
    assert.doesNotMatch(await pool(), /vom Mandat nicht mehr getragen/);
  });

  it('pauses what rests on it in the daily round, with reason and mail', async () => {
    const { id } = await database.one<{ id: number }>(
      sql`select id from offers.offer where state = 'released' order by id desc limit 1`,
    );
    await repeal('2026-09-21');
    clock.turnTo('2026-09-21T06:00:00Z');
    await work();
    assert.equal(await stateOf(id), 'paused');
    const mayor = await browser(fresh(head));
    const html = await text(mayor.get(`/angebote/${id}`));
    assert.match(
      html,
      /Das Mandat trägt dieses Angebot nicht mehr\. Punkt 1 aus „Aufnahme“ gilt an diesem Tag/,
    );
    const sent = await mails('uncovered');
    assert.ok(sent.some(({ recipient }) => recipient === 'kontakt@luebeck.example'));
    assert.match(sent[0]?.subject ?? '', /Lübeck: Ein Angebot ist angehalten/);
    const resumed = await mayor.submit(`/angebote/${id}/aufnehmen`, {});
    assert.match(await text(resumed), /gilt an diesem Tag nicht mehr/);
    clock.turnTo('2026-09-22T06:00:00Z');
    await work();
    assert.equal((await mails('uncovered')).length, sent.length, 'told once');
  });
});

describe('the age of an offer', () => {
  it('asks once after a year, by mail and on the start page, until somebody confirms', async () => {
    const id = Number(
      (await done(contact, recordOffer, { ...offered, validFrom: '2026-09-22', validTo: '2029-09-21' }))
        ?.reply?.['id'],
    );
    clock.turnTo('2027-09-21T06:00:00Z');
    await work();
    assert.equal((await mails('old')).length, 0);
    clock.turnTo('2027-09-22T06:00:00Z');
    await work();
    assert.equal((await mails('old')).length, 2);
    clock.turnTo('2027-09-23T06:00:00Z');
    await work();
    assert.equal((await mails('old')).length, 2, 'asked once');
    const clerk = await browser(fresh(contact));
    assert.match(await text(clerk.get('/')), new RegExp(`Angebot ${id} bestätigen oder zurückziehen`));
    assert.match(await text(clerk.get('/angebote')), /22\.09\.2026[\s\S]*älter als 12 Monate/);
    await done(contact, confirmOffer, { id, version: 1 });
    assert.doesNotMatch(await text(clerk.get(`/angebote/${id}`)), /älter als 12 Monate/);
  });
});

describe('the capacity', () => {
  it('is stated with day and source, and grows old after ninety days', async () => {
    const clerk = await browser(contact);
    const path = `/angebote/kommune/${municipality}/kapazitaet`;
    const future = await clerk.submit(path, { day: '24.9.2027', places: '4', source: 'Amt' });
    assert.match(await text(future), /liegt in der Zukunft/);
    assert.equal((await clerk.submit(path, { day: '23.9.2027', places: '-4', source: 'Amt' })).status, 422);
    assert.equal((await clerk.submit(path, { day: '23.9.2027', places: '4', source: 'Amt' })).status, 303);
    const page = `/angebote/kommune/${municipality}`;
    assert.match(await text(clerk.get(page)), /4 Plätze frei/);
    clock.turnTo('2027-12-31T10:00:00Z');
    const later = await browser(contact);
    assert.match(await text(later.get(page)), /älter als 90 Tage/);
    assert.match(await text(later.get('/')), /Freie Plätze neu angeben/);
  });
});
