import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resendMail } from '../../src/alliance/operations/actions/resend-mail.ts';
import { retentions } from '../../src/alliance/operations/db/retentions.ts';
import { type Sql, sql } from '../../src/platform/database/index.ts';
import { sendMail } from '../../src/platform/mail/send.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K');
const contact = await makePerson('AP', { municipality: places.potsdam });

const begin = clock.now();
const count = async (table: Sql): Promise<number> =>
  (await database.one<{ count: number }>(sql`select count(*)::int as count from ${table}`)).count;
const daysOf = (kind: string): number => retentions.find((one) => one.kind === kind)?.days ?? Number.NaN;
/** Turns the clock to noon of the day so many days after the beginning and does the work of that night. */
const onDay = async (days: number): Promise<void> => {
  clock.turnTo(new Date(begin.getTime() + days * 86_400_000).toISOString());
  await work();
};

// one of each kind, all ended at the beginning
const office = contact.office?.id ?? 0;
const hash = (n: number) => Buffer.alloc(32, n);
await browser(contact);
await database.run(sql`
  insert into platform.submission (key, at, action, actor) values ('k', ${begin}, 'x.y', 'public')`);
for (const [n, table] of [sql`people.login_link`, sql`people.email_change`].entries())
  await database.run(sql`
    insert into ${table} (token_hash, person, created_at, expires_at${n === 1 ? sql`, email` : sql.empty})
    values (${hash(n)}, ${contact.personId}, ${begin}, ${begin}${n === 1 ? sql`, 'neu@example.org'` : sql.empty})`);
await database.run(sql`
  insert into people.handover (token_hash, office, from_person, email, created_at, expires_at)
  values (${hash(3)}, ${office}, ${contact.personId}, 'next@example.org', ${begin}, ${begin})`);
for (const n of [4, 5])
  await database.run(sql`
    insert into people.api_token (person, office, name, token_hash, created_at, expires_at, revoked_at)
    values (${contact.personId}, ${office}, 'x', ${hash(n)}, ${begin}, ${n === 4 ? begin : new Date('2099-01-01')},
      ${n === 4 ? null : begin})`);
await database.run(sql`
  insert into people.notice (person, created_at, reason, why, subject, body, digest, sent_at)
  values (${contact.personId}, ${begin}, 'people.x', 'x', 'x', 'x', 'daily', ${begin})`);
await database.run(sql`
  insert into operations.feedback (received_at, text, email) values (${begin}, 'x', 'leserin@example.org')`);
await database.transaction((db) =>
  sendMail(
    db,
    {
      to: 'stadt@example.org',
      subject: 'Ihr Link',
      body: 'https://…/anmelden/geheim',
      reason: 'people.login',
    },
    begin,
  ),
);
await database.run(sql`update platform.mail set sent_at = ${begin} where subject = 'Ihr Link'`);

const kept: [kind: string, table: Sql][] = [
  ['sessions', sql`platform.session`],
  ['submissions', sql`platform.submission`],
  ['login-links', sql`people.login_link`],
  ['email-changes', sql`people.email_change`],
  ['hand-over-links', sql`people.handover`],
  ['mail-texts', sql`platform.mail where subject = 'Ihr Link' and body <> ''`],
  ['notices', sql`people.notice`],
  ['api-tokens', sql`people.api_token`],
  ['feedback', sql`operations.feedback`],
  ['mails', sql`platform.mail where subject = 'Ihr Link'`],
];

describe('what is kept for a while', () => {
  const dates = [...new Set(kept.map(([kind]) => daysOf(kind)))].toSorted((a, b) => a - b);
  for (const day of dates)
    it(`is there on the day before, and gone after ${day} days: ${kept
      .filter(([kind]) => daysOf(kind) === day)
      .map(([kind]) => kind)
      .join(', ')}`, async () => {
      const due = kept.filter(([kind]) => daysOf(kind) === day);
      await onDay(day - 1);
      for (const [kind, table] of due) assert.ok((await count(table)) > 0, `${kind} went too early`);
      await onDay(day);
      for (const [kind, table] of due) assert.equal(await count(table), 0, `${kind} is still there`);
    });

  it('leaves a line on the record that says how many, and none on days without', async () => {
    const lines = await database.rows<{ about: string; details: string; role: string | null }>(
      sql`select about, details, role from platform.record where action = 'operations.forget-expired' order by seq`,
    );
    assert.equal(lines.filter(({ about }) => about === 'operations.retention:api-tokens').length, 1);
    const [tokens] = lines.filter(({ about }) => about === 'operations.retention:api-tokens');
    assert.equal(JSON.parse(tokens?.details ?? '{}').before.count, 2);
    assert.ok(lines.every(({ role }) => role === null));
  });
});

describe('a mail whose text is gone', () => {
  it('neither goes out nor can be sent again; who got it stays in the log', async () => {
    await database.transaction((db) =>
      sendMail(
        db,
        { to: 'stadt@example.org', subject: 'Nie hinaus', body: 'x', reason: 'people.login' },
        clock.now(),
      ),
    );
    clock.advance(daysOf('mail-texts') * 86_400_000);
    await work();
    const { id, body, error } = await database.one<{ id: number; body: string; error: string }>(
      sql`select id, body, error from platform.mail where subject = 'Nie hinaus'`,
    );
    assert.equal(body, '');
    assert.match(error, /nicht verschickt/);
    const outcome = await act({ ...federal, freshUntil: clock.now() }, resendMail, { id });
    assert.deepEqual(outcome, {
      outcome: 'declined',
      declined: { accepted: false, reason: 'operations.mail-text-gone' },
    });
    const page = await (await (await browser(federal)).get('/betrieb/post')).text();
    assert.match(page, /Nie hinaus/);
    assert.doesNotMatch(page, /Erneut senden: Nie hinaus/);
  });
});
