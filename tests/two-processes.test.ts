import assert from 'node:assert/strict';
import { createSecretKey } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { insertOffice } from '../src/alliance/people/db/offices.ts';
import { insertPerson } from '../src/alliance/people/db/persons.ts';
import { insertSession } from '../src/alliance/people/db/sessions.ts';
import { sql } from '../src/platform/database/index.ts';
import { bind } from '../src/platform/http/protect.ts';
import { sendMail } from '../src/platform/mail/send.ts';
import { recordLines, verifyLines } from '../src/platform/record/verify.ts';
import { newToken } from '../src/platform/tokens.ts';
import { emptyDatabase } from './database.ts';
import { places } from './house.ts';
import { ensureBuilt, startProduct } from './product.ts';

const until = async (what: string, condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await condition()); waited += 20) {
    assert.ok(waited < 10_000, `it did not come about: ${what}`);
    await sleep(20);
  }
};

/** A post office that counts who got what. */
const recipients: string[] = [];
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    stream.resume();
    stream.on('end', () => {
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
      done();
    });
  },
});
await new Promise<void>((resolve) => void post.listen(0, '127.0.0.1', resolve));
const postPort = (post.server.address() as { port: number }).port;
after(() => new Promise<void>((resolve) => void post.close(() => resolve())));

ensureBuilt();
const database = await emptyDatabase();
const environment = { DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${postPort}` };
// both at once on an empty database: that is the first test
const [a, b] = await Promise.all([startProduct(environment), startProduct(environment)]);
after(() => Promise.all([a.stop(), b.stop()]));

const now = new Date();
const email = 'koordination@zwei.example';
const person = await insertPerson(database, { name: 'Zoë Zweifach', email, now });
await insertOffice(
  database,
  {
    person,
    role: 'K',
    municipality: null,
    lands: [],
    title: '',
    organisation: null,
    fromDay: '2020-01-01',
    toDay: null,
  },
  now,
);
const session = newToken();
const freshUntil = new Date(now.getTime() + 900_000);
await insertSession(database, { hash: session.hash, person, office: null, now, freshUntil });
const cookie = `hafen_sitzung=${session.token}`;

const recordAt = (base: string, municipality: string) =>
  fetch(`${base}/api/v1/members/record-step`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      municipality,
      status: 'member',
      step: 'begins',
      day: '2021-02-17',
      evidence: 'Beschluss 1/2021',
      source: 'Probe',
      declaration: '2021',
    }),
  });

describe('two programs on one database', () => {
  it('start at once on an empty one: each migration and the base register came once', async () => {
    const migrations = await database.rows<{ name: string; times: number }>(
      sql`select name, count(*)::int as times from platform.migration group by name`,
    );
    assert.ok(migrations.length > 0 && migrations.every(({ times }) => times === 1));
    const taken = await database.one<{ times: number }>(
      sql`select count(*)::int as times from platform.record where action = 'territory.take-base-register'`,
    );
    assert.equal(taken.times, 1);
  });

  it('what one changed, anonymous readers of the other see at once', async () => {
    const page = async () => (await fetch(`${b.base}/mitglieder`)).text();
    assert.doesNotMatch(await page(), /Flensburg/);
    assert.doesNotMatch(await page(), /Flensburg/, 'from the cache');
    assert.equal((await recordAt(a.base, places.flensburg)).status, 200);
    await until('the page of the other process shows it', async () => /Flensburg/.test(await page()));
  });

  it('a change wakes the live pages of both', async () => {
    const { value: secret } = await database.one<{ value: Buffer }>(
      sql`select value from platform.secret where name = 'forms'`,
    );
    const topic = `members.entry:${places.kiel}`;
    const query = new URLSearchParams({
      thema: topic,
      schutz: bind(createSecretKey(secret), session.hash, topic),
    });
    const stop = new AbortController();
    const heard = { a: '', b: '' };
    for (const [name, { base }] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const answer = await fetch(`${base}/live?${query}`, { headers: { cookie }, signal: stop.signal });
      assert.equal(answer.status, 200);
      const listen = async () => {
        for await (const chunk of answer.body ?? []) heard[name] += Buffer.from(chunk).toString();
      };
      listen().catch(() => undefined);
    }
    assert.equal((await recordAt(a.base, places.kiel)).status, 200);
    await until('both heard it', () => /changed/.test(heard.a) && /changed/.test(heard.b));
    stop.abort();
    const stolen = new URLSearchParams({ thema: topic, schutz: 'erfunden' });
    assert.equal((await fetch(`${a.base}/live?${stolen}`, { headers: { cookie } })).status, 403);
  });

  it('each mail goes out once, though both are at it', async () => {
    recipients.length = 0;
    const wanted = Array.from({ length: 120 }, (_, index) => `empfang-${index}@zwei.example`);
    await database.transaction(async (tx) => {
      for (const to of wanted)
        await sendMail(tx, { to, subject: 'Probe', body: 'Probe', reason: 'login' }, now);
    });
    await until('all have arrived', () => recipients.length >= wanted.length);
    await sleep(300);
    assert.deepEqual(recipients.toSorted(), wanted.toSorted());
  });

  it('each job is run once, though both are at it', async () => {
    const ids = await database.rows<{ id: number }>(sql`
      insert into platform.job (name, key, input, actor, created_at, run_at)
      select 'probe.unknown', 'probe ' || n, '{}', '{"kind":"public"}', ${now}, ${now}
      from generate_series(1, 60) as n returning id`);
    await database.run(sql`select pg_notify('hafen', 'job')`);
    const jobs = () =>
      database.one<{ ended: number; most: number }>(sql`
        select count(ended_at)::int as ended, max(attempts) as most from platform.job
        where id = any(${ids.map(({ id }) => id)})`);
    await until('all are ended', async () => (await jobs()).ended === ids.length);
    assert.equal((await jobs()).most, 1);
  });

  it('who logged in at one is known at the other, and a log-out counts at both', async () => {
    const form = async (path: string, base: string, values: Record<string, string>, sent = '') => {
      const page = await (await fetch(base + path, { headers: { cookie: sent } })).text();
      const body = new FormData();
      for (const [, name = '', value = ''] of page.matchAll(
        /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
      ))
        body.set(name, value);
      for (const [name, value] of Object.entries(values)) body.set(name, value);
      return fetch(base + path, { method: 'POST', body, redirect: 'manual', headers: { cookie: sent } });
    };
    assert.equal((await form('/anmelden', a.base, { email })).status, 303);
    const mail = await database.one<{ body: string }>(
      sql`select body from platform.mail where recipient = ${email} order by id desc limit 1`,
    );
    const path = new URL(/http\S+/.exec(mail.body)?.[0] ?? '').pathname;
    const entered = await form(path, a.base, {});
    assert.equal(entered.status, 303);
    const own = entered.headers.getSetCookie().join().split(';')[0] ?? '';
    const greets = async (base: string) =>
      /Zoë Zweifach/.test(await (await fetch(`${base}/`, { headers: { cookie: own } })).text());
    assert.ok(await greets(b.base));
    assert.equal((await form(path, b.base, {})).status, 409, 'a used link is used everywhere');
    assert.equal((await form('/abmelden', b.base, {}, own)).status, 303);
    assert.ok(!(await greets(a.base)));
  });

  it('deeds at both form one unbroken record', async () => {
    const keys = Object.values(places).filter((key) => key !== places.flensburg && key !== places.kiel);
    const answers = await Promise.all(keys.map((key, index) => recordAt(index % 2 ? a.base : b.base, key)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      keys.map(() => 200),
    );
    const twice = await Promise.all([a, b].map(({ base }) => recordAt(base, '05315000')));
    assert.deepEqual(twice.map(({ status }) => String(status)).toSorted(), ['200', '409']);
    assert.equal((await verifyLines(recordLines(database))).holds, true);
  });
});
