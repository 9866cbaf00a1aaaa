import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openThread } from '../../src/alliance/correspondence/actions/open-thread.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { sql } from '../../src/platform/database/index.ts';
import { testHouse } from '../house.ts';
import { hasDovecot, startDovecot } from './dovecot.ts';

const skip = hasDovecot ? false : 'needs Debian’s dovecot-imapd and root';
const dovecot = hasDovecot ? await startDovecot() : null;
after(() => dovecot?.stop());
const { database, clock, act, makePerson, work } = await testHouse({ MAILBOX_URL: dovecot?.url ?? '' });
const federation = await makePerson('K', { email: 'post@buendnis.example' });

const open = async (): Promise<string> => {
  const authority = await act(federation, recordAuthority, {
    name: 'Probeministerium',
    level: 'federal',
    address: 'Musterallee 1',
    mailbox: 'm3@ministerium.example',
    source: 'Probe',
  });
  const opened = await act(federation, openThread, {
    authority: authority.outcome === 'done' ? authority.trace.reply?.['id'] : 0,
    subject: 'Aufnahme',
    keeper: 'federation',
    channel: 'letter',
    day: '2026-03-01',
    author: 'Koordinierungsstelle',
    text: 'Guten Tag',
    audience: 'members',
  });
  return opened.outcome === 'done' ? String(opened.trace.reply?.['reference']) : '';
};
const filed = () =>
  database.rows<{ author: string; text: string; name: string; media: string; channel: string }>(sql`
    select m.author, m.text, m.channel, f.name, f.media_type as media
    from correspondence.message m left join platform.file f on f.id = m.file
    where m.direction = 'in' order by m.id`);

describe('the shared mailbox', { skip }, () => {
  it('mails with our reference come to their thread, all others stay unread', async () => {
    const reference = await open();
    const mail = (subject: string, id: string) => [
      'From: Referat M 3 <m3@ministerium.example>',
      'To: buero@buendnis.example',
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      `Message-ID: <${id}@ministerium.example>`,
      'Date: Mon, 2 Mar 2026 09:00:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Wir prüfen Ihr Anliegen.',
      '',
    ];
    dovecot?.deliver(mail(`AW: Aufnahme – Ihr Zeichen ${reference}`, 'eins'));
    dovecot?.deliver(mail('Einladung zum Sommerfest', 'zwei'));
    dovecot?.deliver(mail('Unbekannt 2019/9999', 'drei'));
    await work();
    assert.deepEqual(await filed(), [
      {
        author: '"Referat M 3" <m3@ministerium.example>',
        text: 'Wir prüfen Ihr Anliegen.',
        channel: 'mail',
        name: `${reference.replace('/', '-')}.eml`,
        media: 'message/rfc822',
      },
    ]);
    const told = await database.one<{ n: number }>(sql`
      select count(*)::int as n from platform.mail
      where recipient = 'post@buendnis.example' and reason = 'correspondence.arrived'`);
    assert.equal(told.n, 1);
    clock.advance(600_000);
    dovecot?.deliver(mail(`Noch einmal ${reference}`, 'eins'));
    await work();
    assert.equal((await filed()).length, 1, 'the same mail is filed once');
  });
});

it('a mailbox that cannot be reached fails as a job and breaks nothing', async () => {
  const {
    database: other,
    work: run,
    house,
  } = await testHouse({ MAILBOX_URL: 'imap://a:b@127.0.0.1:9/INBOX' });
  house.log = () => {};
  await run();
  const job = await other.one<{ state: string; error: string }>(
    sql`select state, error from platform.job where name = 'correspondence.file-mails' order by id desc limit 1`,
  );
  assert.equal(job.state, 'waiting');
  assert.match(job.error, /ECONNREFUSED|connect/);
});
