import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { resendMail } from '../../src/alliance/operations/actions/resend-mail.ts';
import { sql } from '../../src/platform/database/index.ts';
import { deliverMail } from '../../src/platform/mail/deliver.ts';
import { sendMail } from '../../src/platform/mail/send.ts';
import { enqueue } from '../../src/platform/jobs/enqueue.ts';
import { startRunner } from '../../src/platform/jobs/runner.ts';
import { testHouse } from '../house.ts';

/** A mail server that takes what it gets, unless it is told to refuse. */
const received: ParsedMail[] = [];
let refuses = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  async onData(stream, _session, done) {
    const mail = await simpleParser(stream);
    if (refuses > 0) {
      refuses -= 1;
      return done(Object.assign(new Error('try later'), { responseCode: 451 }));
    }
    received.push(mail);
    return done();
  },
});
const port = await new Promise<number>((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve((server.server.address() as { port: number }).port));
});
after(() => server.close());

const { act, browser, clock, database, house, makePerson, work } = await testHouse({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'Hafenmeisterei <hafen@musterhafen.example>',
});
const federal = await makePerson('K');
const write = (subject: string, more: object = {}) =>
  database.transaction((db) =>
    sendMail(
      db,
      {
        to: 'stadt@example.org',
        subject,
        body: 'Grüße aus Flensburg – „schön“\n\nEnde',
        reason: 'people.login',
        ...more,
      },
      clock.now(),
    ),
  );
const subjects = () => received.map(({ subject }) => subject);
const idOf = async (subject: string) =>
  (await database.one<{ id: number }>(sql`select id from platform.mail where subject = ${subject}`)).id;

describe('mail over SMTP', () => {
  it('arrives as written, with its headers', async () => {
    await write('Überfällige Rückmeldung', {
      attachments: [{ name: 'Beschluss Ü.pdf', type: 'application/pdf', base64: 'JVBERg==' }],
      headers: { 'List-Unsubscribe': '<https://example.org/ab>' },
    });
    await work();
    const [mail] = received as [ParsedMail];
    assert.equal(mail.subject, 'Überfällige Rückmeldung');
    assert.equal(mail.text?.trim(), 'Grüße aus Flensburg – „schön“\n\nEnde');
    assert.equal(mail.from?.text, '"Hafenmeisterei" <hafen@musterhafen.example>');
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
    assert.equal(mail.headers.get('x-auto-response-suppress'), 'All');
    assert.ok(mail.headers.get('list') ?? mail.headers.get('list-unsubscribe'));
    assert.ok(mail.messageId && mail.date);
    assert.deepEqual(
      mail.attachments.map(({ filename, content }) => [filename, content.toString()]),
      [['Beschluss Ü.pdf', '%PDF']],
    );
  });

  it('is written in the transaction of the deed: nothing stored, nothing sent', async () => {
    await database
      .transaction(async (db) => {
        await sendMail(db, { to: 'a@example.org', subject: 'Nie', body: '', reason: 'x' }, clock.now());
        throw new Error('the deed fails');
      })
      .catch(() => {});
    await work();
    assert.ok(!subjects().includes('Nie'));
  });

  it('is tried again after a refusal, later and later, and arrives once', async () => {
    refuses = 2;
    await write('Zweimal abgelehnt');
    await work();
    assert.ok(!subjects().includes('Zweimal abgelehnt'));
    await work();
    assert.equal(refuses, 1, 'not at once again');
    clock.advance(3 * 60_000);
    await work();
    assert.equal(refuses, 0);
    clock.advance(10 * 60_000);
    await work();
    await work();
    assert.equal(subjects().filter((subject) => subject === 'Zweimal abgelehnt').length, 1);
  });

  it('goes out once, however many processes send', async () => {
    const before = received.length;
    for (let index = 0; index < 30; index += 1) await write(`Rundbrief ${index}`);
    await Promise.all([deliverMail(house), deliverMail(house), deliverMail(house)]);
    await work();
    const sent = subjects().slice(before);
    assert.equal(sent.length, 30);
    assert.equal(new Set(sent).size, 30);
  });

  it('is marked before it goes out, and tried again when the process died in between', async () => {
    await write('Absturz dazwischen');
    const id = await idOf('Absturz dazwischen');
    await database.run(sql`
      update platform.mail set attempts = 1, send_at = ${new Date(clock.now().getTime() + 300_000)} where id = ${id}`);
    await work();
    assert.ok(!subjects().includes('Absturz dazwischen'));
    clock.advance(6 * 60_000);
    await work();
    assert.ok(subjects().includes('Absturz dazwischen'));
  });
});

describe('mail beside a long job', () => {
  it('does not wait for it', async () => {
    let finish = () => {};
    const slow = { name: 'probe.slow', run: () => new Promise<void>((resolve) => (finish = resolve)) };
    house.contexts = [...house.contexts, { ...house.contexts[0], name: 'probe', jobs: [slow] } as never];
    await enqueue(database, slow.name, {}, { actor: federal, now: clock.now() });
    const runner = startRunner(house);
    const deadline = Date.now() + 8_000;
    const until = async (condition: () => Promise<boolean>) => {
      while (!(await condition()) && Date.now() < deadline) await sleep(20);
      assert.ok(await condition());
    };
    const stateOf = () =>
      database.one<{ state: string }>(sql`
      select state from platform.job where name = ${slow.name}`);
    await until(async () => (await stateOf()).state === 'running');
    await write('Ihr Link zur Anmeldung');
    runner.wake();
    await until(async () => subjects().includes('Ihr Link zur Anmeldung'));
    assert.equal((await stateOf()).state, 'running');
    finish();
    await runner.stop();
    assert.equal((await stateOf()).state, 'done');
  });
});

describe('the mail log', () => {
  it('shows who got what and why, but no words', async () => {
    const html = await (await (await browser(federal)).get('/betrieb/post')).text();
    assert.match(html, /stadt@example\.org/);
    assert.match(html, /Überfällige Rückmeldung/);
    assert.match(html, /verschickt/);
    assert.doesNotMatch(html, /Grüße aus Flensburg/);
  });

  it('sends again what failed, and only that', async () => {
    refuses = 1;
    await write('Gescheitert');
    await work();
    const id = await idOf('Gescheitert');
    const html = await (await (await browser(federal)).get('/betrieb/post?zustand=failed')).text();
    assert.match(html, /Gescheitert/);
    assert.match(html, /try later/);
    const { submit } = await browser(federal);
    assert.equal((await submit(`/betrieb/post/${id}/erneut`, {})).status, 303);
    await work();
    assert.ok(subjects().includes('Gescheitert'));
    const twice = await act(federal, resendMail, { id });
    assert.equal(twice.outcome === 'declined' && twice.declined.reason, 'operations.mail-was-sent');
  });
});
