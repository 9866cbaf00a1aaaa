import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeThread } from '../../src/alliance/correspondence/actions/close-thread.ts';
import { openThread } from '../../src/alliance/correspondence/actions/open-thread.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { sql } from '../../src/platform/database/index.ts';
import { type MailboxMark, readMailbox } from '../../src/platform/mail/mailbox.ts';
import { places, testHouse } from '../house.ts';
import { hasDovecot, startDovecot } from './dovecot.ts';

const skip = hasDovecot ? false : 'needs Debian’s dovecot-imapd and root';
const dovecot = hasDovecot ? await startDovecot() : null;
after(() => dovecot?.stop());
const { house, database, clock, act, browser, makePerson, work } = await testHouse({
  MAILBOX_URL: dovecot?.url ?? '',
});
const federation = await makePerson('K', { email: 'post@buendnis.example' });

const authority = await act(federation, recordAuthority, {
  name: 'Probeministerium',
  level: 'federal',
  address: 'Musterallee 1',
  mailbox: 'm3@ministerium.example',
  source: 'Probe',
});
const open = async (): Promise<string> => {
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
    from correspondence.message m left join correspondence.enclosure e on e.message = m.id and e.kind = 'original'
      left join platform.file f on f.id = e.file
    where m.direction = 'in' order by m.id`);
const mail = (subject: string, id: string, body = ['Wir prüfen Ihr Anliegen.'], encoding = '8bit') => [
  'From: Referat M 3 <m3@ministerium.example>',
  'To: buero@buendnis.example',
  `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
  `Message-ID: <${id}@ministerium.example>`,
  'Date: Mon, 2 Mar 2026 09:00:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  `Content-Transfer-Encoding: ${encoding}`,
  '',
  ...body,
  '',
];
const look = async () => {
  clock.advance(600_000);
  await work();
  return filed();
};
const told = async (reason: string): Promise<number> =>
  (
    await database.one<{ n: number }>(sql`
      select count(*)::int as n from platform.mail
      where recipient = 'post@buendnis.example' and reason = ${`correspondence.${reason}`}`)
  ).n;

describe('the shared mailbox', { skip }, () => {
  it('mails with our reference come to their thread, all others stay as they are', async () => {
    const reference = await open();
    dovecot?.deliver(mail(`AW: Aufnahme – Ihr Zeichen ${reference}`, 'eins'));
    dovecot?.deliver(mail('Einladung zum Sommerfest', 'zwei'));
    dovecot?.deliver(mail('Unbekannt 2019/9999', 'drei'));
    await work();
    assert.deepEqual(await filed(), [
      {
        author: 'Referat M 3',
        text: 'Wir prüfen Ihr Anliegen.',
        channel: 'mail',
        name: `${reference.replace('/', '-')}.eml`,
        media: 'message/rfc822',
      },
    ]);
    assert.equal(await told('arrived'), 1);
    dovecot?.deliver(mail(`Noch einmal ${reference}`, 'eins'));
    assert.equal((await look()).length, 1, 'the same mail is filed once');
  });

  it('a mail that a colleague has read already is found all the same', async () => {
    const reference = await open();
    dovecot?.deliver(mail(`AW: ${reference}`, 'gelesen'), { read: true });
    assert.equal((await look()).at(-1)?.text, 'Wir prüfen Ihr Anliegen.');
  });

  it('an answer to a closed thread opens it again, and the keepers are told', async () => {
    const reference = await open();
    const { id, version } = await database.one<{ id: number; version: number }>(
      sql`select id, version from correspondence.thread where reference = ${reference}`,
    );
    await act(federation, closeThread, { thread: id, version, outcome: 'Keine Antwort' });
    dovecot?.deliver(mail(`AW: ${reference}`, 'spaet'));
    assert.equal((await look()).at(-1)?.text, 'Wir prüfen Ihr Anliegen.');
    const thread = await database.one(
      sql`select closed_on as closed, outcome from correspondence.thread where id = ${id}`,
    );
    assert.deepEqual(thread, { closed: null, outcome: null });
    assert.equal(await told('reopened'), 1);
  });

  it('a bad mail and a huge one hold up no other, and the keepers learn of them', async () => {
    house.log = () => {};
    const reference = await open();
    dovecot?.deliver(mail(`AW: ${reference}`, 'null', ['Wir=00 pr=C3=BCfen.'], 'quoted-printable'));
    const line = 'x'.repeat(998);
    dovecot?.deliver(
      mail(
        `AW: ${reference}`,
        'gross',
        Array.from({ length: 10_600 }, () => line),
      ),
    );
    dovecot?.deliver(mail(`AW: ${reference}`, 'danach'));
    const before = await told('arrived');
    const lines = (await look()).slice(-3);
    assert.equal(await told('arrived'), before + 3);
    assert.deepEqual(
      lines.map(({ text, name }) => [text.slice(0, 40), name === null]),
      [
        ['Wir prüfen.', false],
        ['Eine E-Mail zu diesem Vorgang ist größer', true],
        ['Wir prüfen Ihr Anliegen.', false],
      ],
    );
  });

  it('one that cannot be stored is tried again, and the others are stored meanwhile', async () => {
    const { url } = dovecot ?? { url: '' };
    const subjects: string[] = [];
    const lookOnce = (after: MailboxMark | null, bad: string) =>
      readMailbox(url, {
        after,
        since: new Date(0),
        isWanted: (subject) => subject.startsWith('AW: '),
        file: async ({ id }) => {
          if (id.includes(bad)) throw new Error('the database is away');
          subjects.push(id);
          return true;
        },
      });
    const first = await lookOnce(null, 'spaet');
    assert.deepEqual([first.failed, subjects.length], [1, first.filed]);
    subjects.length = 0;
    const second = await lookOnce(first.mark, 'nichts');
    assert.match(subjects[0] ?? '', /spaet/);
    assert.equal(second.failed, 0);
    assert.deepEqual(await lookOnce(second.mark, 'nichts'), { filed: 0, failed: 0, mark: second.mark });
    const renumbered = { ...second.mark, validity: 'another' };
    assert.equal((await lookOnce(renumbered, 'nichts')).filed, first.filed + 1);
  });

  it('the original is for the keepers, the author bears no address', async () => {
    const { id, message, file } = await database.one<{ id: number; message: number; file: number }>(sql`
      select m.thread as id, m.id as message, e.file
      from correspondence.enclosure e join correspondence.message m on m.id = e.message
      where e.kind = 'original' order by m.id limit 1`);
    const path = `/schriftwechsel/${id}/nachrichten/${message}/anlagen/${file}`;
    const contact = await makePerson('AP', { municipality: places.kiel });
    for (const [reader, status] of [
      [federation, 200],
      [contact, 404],
    ] as const) {
      const { get } = await browser(reader);
      assert.equal((await get(path)).status, status);
      const page = await (await get(`/schriftwechsel/${id}`)).text();
      assert.match(page, /Von Referat M 3/);
      assert.doesNotMatch(page, /m3@ministerium/);
      assert.equal(page.includes(path), status === 200);
    }
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
