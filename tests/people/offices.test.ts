import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appoint } from '../../src/alliance/people/actions/appoint.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { endOffice } from '../../src/alliance/people/actions/end-office.ts';
import { contactsOf, coordinationOf, officeHolders, vacantLands } from '../../src/alliance/people/facts.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';
import { linkIn, mailsOf } from './mails.ts';

const { act, browser, clock, database, makePerson } = await testHouse();
const federal = await makePerson('K', { name: 'Kim Bund' });
const land = await makePerson('LK', { lands: ['01'], municipality: places.flensburg });
const today = '2026-03-02';
const office = {
  name: 'Neu Hier',
  email: 'neu@kiel.example',
  role: 'AP',
  municipality: places.kiel,
  lands: [],
  title: null,
  organisation: null,
  fromDay: today,
  toDay: null,
};
const reasonOf = (outcome: Awaited<ReturnType<typeof act>>) =>
  outcome.outcome === 'declined'
    ? outcome.declined.reason
    : outcome.outcome === 'forbidden'
      ? outcome.refusal.reason
      : outcome.outcome;
const officeIn = (outcome: Awaited<ReturnType<typeof act>>) =>
  outcome.outcome === 'done' ? Number(outcome.trace.reply?.['office']) : 0;

describe('appointing', () => {
  it('makes an unknown address a person and invites them', async () => {
    const { submit } = await browser(land);
    const done = await submit('/menschen/berufen', {
      name: 'Neu Hier',
      email: 'NEU@kiel.example',
      role: 'AP',
      municipality: places.kiel,
      fromDay: '2.3.2026',
    });
    assert.equal(done.status, 303);
    const [mail] = await mailsOf(database, 'people.invitation');
    assert.equal(mail?.recipient, 'neu@kiel.example');
    assert.match(mail?.body ?? '', /Ansprechperson, ab 2\. März 2026/);
    clock.advance(10 * 86_400_000);
    const invited = await browser();
    assert.equal((await invited.submit(linkIn(mail), {})).status, 303, 'counts for two weeks');
    clock.turnTo('2026-03-02T11:00:00Z');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const { submit } = await browser(federal);
    const answer = await submit('/menschen/berufen', {
      name: 'Ohne Ort',
      email: 'ohne@ort.example',
      role: 'AP',
      municipality: '99999999',
      fromDay: '2.3.2026',
    });
    assert.equal(answer.status, 409);
    const html = await answer.text();
    assert.match(html, /Diese Kommune gibt es nicht/);
    assert.match(html, /value="Ohne Ort"/);
  });

  it('keeps to the layers', async () => {
    const town = await makePerson('AP', { municipality: places.kiel });
    assert.equal(reasonOf(await act(town, appoint, { ...office, email: 'zweite@kiel.example' })), 'done');
    assert.equal(reasonOf(await act(town, appoint, { ...office, role: 'OB' })), 'people.not-this-office');
    assert.equal(
      reasonOf(await act(town, appoint, { ...office, municipality: places.luebeck })),
      'rights.not-your-municipality',
    );
    assert.equal(
      reasonOf(await act(land, appoint, { ...office, municipality: places.potsdam })),
      'rights.not-your-land',
    );
    assert.equal(
      reasonOf(await act(land, appoint, { ...office, role: 'LK', lands: ['01'] })),
      'people.not-this-office',
    );
  });

  it('gives two people of one municipality different offices', async () => {
    const input = { ...office, municipality: places.luebeck };
    await act(federal, appoint, {
      ...input,
      email: 'ob@luebeck.example',
      role: 'OB',
      title: 'Bürgermeister',
    });
    await act(federal, appoint, { ...input, email: 'ap@luebeck.example' });
    const holders = await officeHolders(database, { municipalities: [places.luebeck] }, today);
    assert.deepEqual(
      holders.map(({ role }) => role),
      ['OB', 'AP'],
    );
    assert.equal(
      reasonOf(await act(federal, appoint, { ...input, email: 'ap@luebeck.example' })),
      'people.holds-already',
    );
  });

  it('also for those who only receive or observe', async () => {
    const ministry = await act(federal, recordAuthority, {
      name: 'Musterministerium (erfunden)',
      level: 'federal',
      land: null,
      address: 'Musterweg 1\n10000 Musterstadt',
      mailbox: 'haus@ministerium.example',
      salutation: null,
      source: 'Akte',
    });
    const authority = ministry.outcome === 'done' ? ministry.trace.reply?.['id'] : null;
    for (const [role, more] of [
      ['MIN', { authority }],
      ['ZG', { organisation: 'Beispiel' }],
    ] as const)
      assert.equal(
        reasonOf(
          await act(federal, appoint, {
            ...office,
            email: `${role}@example.org`,
            role,
            municipality: null,
            ...more,
          }),
        ),
        'done',
      );
  });
});

describe('ending an office', () => {
  it('tells the person, keeps the history, and never ends the last federal one', async () => {
    const ended = officeIn(await act(federal, appoint, { ...office, email: 'geht@kiel.example' }));
    const input = { office: ended, day: today, reason: 'Wechsel der Stelle' };
    assert.equal(reasonOf(await act(federal, endOffice, input)), 'done');
    const [mail] = await mailsOf(database, 'people.office-ended');
    assert.equal(mail?.recipient, 'geht@kiel.example');
    const own = { office: federal.office?.id, day: today, reason: 'Ich gehe' };
    assert.equal(reasonOf(await act(federal, endOffice, own)), 'people.last-federal-office');
    const second = officeIn(
      await act(federal, appoint, { ...office, email: 'k2@bund.example', role: 'K', municipality: null }),
    );
    assert.equal(reasonOf(await act(federal, endOffice, { ...own, office: second })), 'done');
  });
});

describe('vacant coordination', () => {
  it('is a normal state with a history', async () => {
    assert.equal((await vacantLands(database, today)).length, 15);
    const lk = {
      ...office,
      email: 'lk@marburg.example',
      role: 'LK',
      municipality: places.marburg,
      lands: ['06'],
    };
    const held = officeIn(await act(federal, appoint, { ...lk, fromDay: '2025-01-01' }));
    assert.equal((await coordinationOf(database, '06', today))[0]?.seat, places.marburg);
    await act(federal, endOffice, { office: held, day: '2026-03-01', reason: 'Ende der Amtszeit' });
    assert.ok((await vacantLands(database, today)).includes('06'));
    const visitor = await (await (await browser()).get('/koordination')).text();
    assert.match(visitor, /vakant seit 02\.03\.2026/);
    assert.match(visitor, /Marburg.*01\.01\.2025 bis 01\.03\.2026/s);
    assert.equal(visitor.includes('Neu Hier'), false, 'names are not public by themselves');
    assert.equal(visitor.includes('/beenden'), false);
    const office2 = await (await (await browser(federal)).get('/koordination')).text();
    assert.match(office2, /menschen\/berufen\?role=LK&amp;land=06/);
  });
});

describe('hand-over', () => {
  const offer = async (email: string) => {
    const leaving = await makePerson('AP', { municipality: places.rottenburg, name: 'Geht Bald' });
    const { submit } = await browser(leaving);
    assert.equal((await submit(`/menschen/amt/${leaving.office?.id}/uebergeben`, { email })).status, 303);
    const mail = (await mailsOf(database, 'people.hand-over')).at(-1);
    assert.equal(mail?.recipient, email);
    return { leaving, mail, submit };
  };

  it('passes office and contacts on and leaves a trace', async () => {
    const { leaving, mail } = await offer('kommt@rottenburg.example');
    await database.run(sql`
      insert into people.contact (municipality, unit, folded, mailbox, person, name_audience, from_day, confirmed_on)
      values (${places.rottenburg}, 'Ordnungsamt', 'ordnungsamt', 'amt@rottenburg.example', ${leaving.personId}, 'public',
        '2025-01-01', '2026-01-01')`);
    const next = await browser();
    const page = await (await next.get(linkIn(mail))).text();
    assert.match(page, /Geht Bald übergibt Ihnen dieses Amt: Ansprechperson · Rottenburg am Neckar/);
    const done = await next.submit(linkIn(mail), { name: 'Kommt Jetzt' });
    assert.equal(done.status, 303);
    assert.match(done.headers.getSetCookie().join(), /hafen_sitzung=/);
    const [holder] = await officeHolders(database, { municipalities: [places.rottenburg] }, today);
    assert.deepEqual([holder?.name, holder?.fromDay], ['Kommt Jetzt', today]);
    const [contact] = await contactsOf(database, [places.rottenburg], today);
    assert.deepEqual([contact?.personName, contact?.nameAudience], ['Kommt Jetzt', 'members']);
    const line = await database.one<{ action: string; details: string }>(
      sql`select action, details from platform.record order by seq desc limit 1`,
    );
    assert.equal(line.action, 'people.take-over');
    assert.equal(line.details.includes('Kommt Jetzt'), false, 'names stand beside the record');
    assert.match(await (await next.get(linkIn(mail))).text(), /schon benutzt/);
  });

  it('says why a link no longer counts', async () => {
    const expired = await offer('spaet@rottenburg.example');
    clock.advance(30 * 86_400_000);
    assert.match(await (await (await browser()).get(linkIn(expired.mail))).text(), /abgelaufen/);
    clock.turnTo('2026-03-02T11:00:00Z');
    const replaced = await offer('erste@rottenburg.example');
    await replaced.submit(`/menschen/amt/${replaced.leaving.office?.id}/uebergeben`, {
      email: 'zweite@rottenburg.example',
    });
    assert.match(await (await (await browser()).get(linkIn(replaced.mail))).text(), /zurückgenommen/);
    assert.match(await (await (await browser()).get('/uebernehmen/nie-versandt')).text(), /nicht bekannt/);
  });

  it('is not for others to start', async () => {
    const holder = await makePerson('AP', { municipality: places.bielefeld });
    const colleague = await makePerson('AP', { municipality: places.bielefeld });
    const { api } = await browser(colleague);
    const refused = await api('people.hand-over', { office: holder.office?.id, email: 'x@example.org' });
    assert.equal(refused.status, 403);
  });
});

describe('the list of people', () => {
  it('reaches as far as the office of the reader', async () => {
    const kiel = await makePerson('AP', { municipality: places.kiel, name: 'Karla Küste' });
    const potsdam = await makePerson('AP', { municipality: places.potsdam, name: 'Paul Havel' });
    const seenBy = async (actor: typeof kiel) => (await (await browser(actor)).get('/menschen')).text();
    const sees = (html: string) => [html.includes('Karla Küste'), html.includes('Paul Havel')];
    assert.deepEqual(sees(await seenBy(federal)), [true, true]);
    assert.deepEqual(sees(await seenBy(land)), [true, false]);
    assert.deepEqual(sees(await seenBy(potsdam)), [false, true]);
    assert.equal((await (await browser()).get('/menschen')).status, 401);
    const observer = await makePerson('ZG');
    assert.equal((await (await browser(observer)).get('/menschen')).status, 403);
    assert.equal((await (await browser(potsdam)).get(`/menschen/${kiel.personId}`)).status, 403);
  });

  it('is searched with umlauts forgiven, filtered and sorted', async () => {
    const { get } = await browser(federal);
    const found = await (await get('/menschen?suche=kueste&amt=AP&sort=-name')).text();
    assert.match(found, /Karla Küste/);
    assert.match(found, /Ein Amt/);
    assert.match(await (await get('/menschen?suche=gibtesnicht')).text(), /Niemand gefunden/);
    assert.equal((await get('/menschen?sort=quer')).status, 400);
  });
});
