import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createToken } from '../../src/alliance/people/actions/create-token.ts';
import { endOffice } from '../../src/alliance/people/actions/end-office.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';
import { linkIn, mailsOf } from './mails.ts';

const { act, base, browser, clock, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const minute = 60_000;
const count = async (table: 'session' | 'record') =>
  (
    await database.one<{ count: number }>(
      table === 'session'
        ? sql`select count(*)::int as count from platform.session`
        : sql`select count(*)::int as count from platform.record`,
    )
  ).count;
const lastAction = async () =>
  (await database.one<{ action: string }>(sql`select action from platform.record order by seq desc limit 1`))
    .action;

describe('my account', () => {
  it('shows what is mine, and nothing to visitors', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg, name: 'Ute Muster' });
    const visitor = await browser();
    assert.equal((await visitor.get('/ich')).status, 401);
    const html = await (await (await browser(ute)).get('/ich')).text();
    for (const shown of ['Ute Muster', 'Ansprechperson · Flensburg', 'seit 01.01.2020', 'diese Sitzung'])
      assert.ok(html.includes(shown), shown);
  });

  it('is edited without losing what somebody else wrote', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg, name: 'Ute Muster' });
    const { submit, api } = await browser(ute);
    const fields = {
      name: 'Ute Muster-Beispiel',
      salutation: 'frau',
      academicTitle: 'Dr.',
      language: 'de',
      notices: 'weekly',
    };
    assert.equal((await submit('/ich/angaben', fields)).status, 303);
    assert.equal(await lastAction(), 'people.edit-person');
    const stale = await api('people.edit-person', {
      person: ute.personId,
      version: 1,
      namePublic: false,
      ...fields,
    });
    assert.equal(stale.status, 409);
    assert.match((await stale.json()).detail, /inzwischen jemand anderes/);
    const refused = await submit('/ich/angaben', { ...fields, name: '' });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /value="Dr\."/);
  });

  it('lets nobody edit somebody else, but the federation', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const neighbour = await makePerson('AP', { municipality: places.kiel });
    const edit = {
      person: ute.personId,
      version: 1,
      name: 'X',
      salutation: 'neutral',
      namePublic: false,
      language: 'de',
      notices: 'each',
    };
    assert.equal((await (await browser(neighbour)).api('people.edit-person', edit)).status, 403);
    assert.equal((await (await browser(federal)).api('people.edit-person', edit)).status, 200);
  });

  it('moves to a new address once that is confirmed, and ends every session', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg, email: 'alt@flensburg.example' });
    const { submit, get } = await browser(ute);
    assert.equal((await submit('/ich/adresse', { email: 'neu@flensburg.example' })).status, 303);
    const [asked] = await mailsOf(database, 'people.email-asked');
    assert.equal(asked?.recipient, 'alt@flensburg.example');
    const [confirm] = await mailsOf(database, 'people.email-confirm');
    assert.equal(confirm?.recipient, 'neu@flensburg.example');
    assert.match(confirm?.body ?? '', /Sie erhalten diese E-Mail, weil/);
    const anybody = await browser();
    assert.equal((await anybody.submit(linkIn(confirm), {})).status, 303);
    assert.equal((await get('/ich')).status, 401);
    assert.match(await (await anybody.submit(linkIn(confirm), {})).text(), /schon benutzt/);
    const [changed] = await mailsOf(database, 'people.email-changed');
    assert.equal(changed?.recipient, 'alt@flensburg.example');
  });

  it('gives everything that is stored about me, and only to me or the federation', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg, name: 'Ute Auskunft' });
    const other = await makePerson('AP', { municipality: places.flensburg });
    const mine = await (await (await browser(ute)).get('/ich/auskunft.json')).json();
    assert.equal(mine.person.name, 'Ute Auskunft');
    assert.equal(mine.offices.length, 1);
    assert.equal(JSON.stringify(mine).includes('token_hash'), false);
    const path = `/menschen/${ute.personId}/auskunft.json`;
    assert.equal((await (await browser(other)).get(path)).status, 403);
    assert.equal((await (await browser(federal)).get(path)).status, 200);
    assert.equal((await (await browser()).get('/ich/auskunft.json')).status, 401);
  });
});

describe('sessions', () => {
  it('end one by one or all but this one', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const [first, second, third] = [await browser(ute), await browser(ute), await browser(ute)];
    const html = await (await first.get('/ich')).text();
    const [other] = [...html.matchAll(/\/ich\/sitzungen\/([0-9a-f]{16})\/beenden/g)].map(([, id]) => id);
    assert.equal((await first.submit(`/ich/sitzungen/${other}/beenden`, {})).status, 303);
    const left = [(await second.get('/ich')).status, (await third.get('/ich')).status];
    assert.deepEqual(
      left.toSorted((a, b) => a - b),
      [200, 401],
    );
    assert.equal((await first.submit('/ich/sitzungen/andere-beenden', {})).status, 303);
    assert.deepEqual([(await second.get('/ich')).status, (await third.get('/ich')).status], [401, 401]);
    assert.equal((await first.get('/ich')).status, 200);
  });

  it('are nobody else’s to end', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const other = await makePerson('AP', { municipality: places.flensburg });
    await browser(ute);
    const before = await count('session');
    const { api } = await browser(other);
    const refused = await api('people.end-session', { person: ute.personId, session: '0'.repeat(16) });
    assert.equal(refused.status, 403);
    assert.equal(await count('session'), before + 1);
  });

  it('end after an hour without use, and after twelve hours in any case', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const idle = await browser(ute);
    clock.advance(60 * minute);
    assert.equal((await idle.get('/ich')).status, 200, 'the sixtieth minute still counts');
    clock.advance(61 * minute);
    assert.equal((await idle.get('/ich')).status, 401);
    const busy = await browser(ute);
    for (let hour = 0; hour < 12; hour += 1) {
      clock.advance(59 * minute);
      assert.equal((await busy.get('/ich')).status, 200);
    }
    clock.advance(13 * minute);
    assert.equal((await busy.get('/ich')).status, 401);
  });

  it('begin anew with every log-in: a planted one ends', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg, email: 'ute@flensburg.example' });
    const mallory = await makePerson('AP', { municipality: places.kiel });
    const planted = await browser(mallory);
    await planted.submit('/anmelden', { email: 'ute@flensburg.example' });
    const mail = (await mailsOf(database, 'people.login')).findLast(({ person }) => person === ute.personId);
    const done = await planted.submit(linkIn(mail), {});
    assert.match(done.headers.getSetCookie().join(), /hafen_sitzung=(?!;)/);
    assert.equal((await planted.get('/ich')).status, 401, 'the planted session is gone');
  });

  it('keep no secret in the database', async () => {
    const { token_hash: stored } = await database.one<{ token_hash: Buffer }>(
      sql`select token_hash from platform.session limit 1`,
    );
    assert.equal(stored.length, 32);
  });
});

describe('tokens', () => {
  it('are shown once, act in one office and die with it', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg, email: 'token@flensburg.example' });
    const { get, submit } = await browser(ute);
    const fields = { name: 'Abgleich', office: String(ute.office?.id), lastDay: '31.12.2026' };
    const made = await submit('/ich/schluessel', fields);
    assert.equal(made.status, 200);
    const token = /hafen_[\w-]{43}/.exec(await made.text())?.[0] ?? '';
    assert.equal(made.headers.get('cache-control'), 'no-store');
    assert.equal((await (await get('/ich')).text()).includes(token), false);
    const [notice] = (await mailsOf(database, 'people.token-created')).slice(-1);
    assert.equal(notice?.recipient, 'token@flensburg.example');
    assert.equal(notice?.body.includes(token), false);
    const ask = (path: string) =>
      fetch(`${base}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal((await ask('people/account')).status, 200);
    assert.equal((await ask(`people/municipality-contacts?municipality=${places.flensburg}`)).status, 200);
    const outcome = await act(federal, endOffice, {
      office: ute.office?.id,
      day: '2026-03-02',
      reason: 'Wechsel',
    });
    assert.equal(outcome.outcome, 'done');
    clock.turnTo('2026-03-03T11:00:00Z');
    assert.equal((await ask(`people/municipality-contacts?municipality=${places.flensburg}`)).status, 403);
  });

  it('do nothing that needs a fresh log-in', async () => {
    clock.turnTo('2026-03-03T11:00:00Z');
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const input = { name: 'A', office: ute.office?.id, lastDay: '2026-12-31' };
    const made = await act(ute, createToken, input);
    const token = made.outcome === 'done' ? String(made.trace.reply?.['token']) : '';
    const call = (name: string, body: unknown) =>
      fetch(`${base}/api/v1/${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const refused = await call('people/create-token', input);
    assert.equal(refused.status, 403);
    assert.equal((await refused.json()).type, 'rights.log-in-again');
    assert.equal((await call('people/revoke-token', { id: 999_999 })).status, 404);
  });

  it('ask for a fresh log-in in the browser and lead back', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const { get } = await browser(ute);
    clock.advance(16 * minute);
    const led = await get('/ich/schluessel');
    assert.equal(led.status, 303);
    const location = led.headers.get('location') ?? '';
    assert.equal(location, '/anmelden?zurueck=%2Fich%2Fschluessel&frisch=true');
    assert.match(await (await get(location)).text(), /frische Anmeldung/);
  });
});

describe('asking for links', () => {
  it('is slowed down for one place, with a sentence', async () => {
    const { submit } = await browser();
    const statuses: number[] = [];
    for (let i = 0; i < 25; i += 1)
      statuses.push((await submit('/anmelden', { email: `nobody${i}@example.org` })).status);
    assert.equal(statuses[0], 303);
    assert.equal(statuses.at(-1), 429);
    clock.advance(minute);
    assert.equal((await submit('/anmelden', { email: 'nobody@example.org' })).status, 303);
    assert.ok((await count('record')) > 0);
  });
});
