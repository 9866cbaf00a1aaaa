import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closeThread } from '../../src/alliance/correspondence/actions/close-thread.ts';
import { openThread } from '../../src/alliance/correspondence/actions/open-thread.ts';
import { recordAnswer } from '../../src/alliance/correspondence/actions/record-answer.ts';
import { recordPromise } from '../../src/alliance/correspondence/actions/record-promise.ts';
import { remindAuthority } from '../../src/alliance/correspondence/actions/remind-authority.ts';
import { sendMessage } from '../../src/alliance/correspondence/actions/send-message.ts';
import { due } from '../../src/alliance/correspondence/reads/due.ts';
import { ask } from '../../src/platform/ask.ts';
import { sql } from '../../src/platform/database/index.ts';
import { dayOf } from '../../src/shared/days.ts';
import { correspondents, done, reasonOf } from './correspondents.ts';

const {
  house,
  database,
  clock,
  browser,
  act,
  makePerson,
  work,
  federation,
  contact,
  recipient,
  stranger,
  letter,
  open,
  seen,
  lastMailTo,
} = await correspondents();

describe('a thread with an authority', () => {
  it('references go up within a year', async () => {
    const [first, second] = [await open(), await open()];
    const [a, b] = [await seen(first, federation), await seen(second, federation)];
    assert.match(a.reference, /^2026\/\d{4}$/);
    assert.equal(Number(b.reference.slice(5)), Number(a.reference.slice(5)) + 1);
  });

  it('the authority answers by the link of the mail, without a log-in, and the answer waits to be judged', async () => {
    const id = await open({ subject: 'Antwort per Link' });
    const mail = await lastMailTo('probeministerium@ministerium.example');
    const path = /http:\/\/localhost(\/schriftwechsel\/antwort\/\S+)/.exec(mail.body)?.[1] ?? '';
    const { get, submit } = await browser();
    const page = await (await get(path)).text();
    assert.match(page, /wir bieten Plätze an/);
    const empty = await submit(path, { author: 'Referat M 3' });
    assert.equal(empty.status, 409);
    const sent = await submit(path, {
      author: 'Referat M 3',
      text: 'Wir prüfen <b>das</b>.',
      theirReference: 'M3-12',
    });
    assert.equal(sent.status, 303, await sent.text());
    const { messages, standing, theirReference } = await seen(id, federation);
    assert.deepEqual(
      messages.map(({ direction, channel, answer }) => [direction, channel, answer]),
      [
        ['out', 'here', null],
        ['in', 'link', null],
      ],
    );
    assert.deepEqual([standing, theirReference], ['to-classify', 'M3-12']);
    assert.equal(
      reasonOf(await act(federation, closeThread, { thread: id, version: 99, outcome: 'x' })),
      'correspondence.changed-meanwhile',
    );
    const shown = await (await (await browser(contact)).get(`/schriftwechsel/${id}`)).text();
    assert.match(shown, /Wir prüfen &lt;b&gt;das&lt;\/b&gt;/);
  });

  it('an expired link says so and keeps the text to itself', async () => {
    const id = await open({ subject: 'Alter Link' });
    const mail = await lastMailTo('probeministerium@ministerium.example');
    const path = /http:\/\/localhost(\/schriftwechsel\/antwort\/\S+)/.exec(mail.body)?.[1] ?? '';
    await database.run(sql`update correspondence.link set expires_at = ${clock.now()} where thread = ${id}`);
    const page = await (await (await browser()).get(path)).text();
    assert.match(page, /abgelaufen/);
    assert.doesNotMatch(page, /wir bieten Plätze an/);
  });

  it('an authority sees its own threads and not what we think of its answers', async () => {
    const id = await open({ subject: 'Nur für euch', audience: 'office' });
    done(
      await act(federation, recordAnswer, {
        thread: id,
        channel: 'letter',
        day: '2026-03-02',
        author: 'Referat',
        text: 'Das ist schwierig.',
        answer: 'evasive',
        answerNote: 'weicht aus',
      }),
    );
    const page = await (await (await browser(recipient)).get(`/schriftwechsel/${id}`)).text();
    assert.match(page, /Das ist schwierig/);
    assert.doesNotMatch(page, /ausweichend|weicht aus/);
    for (const reader of [stranger, contact, undefined]) {
      const { get } = await browser(reader);
      assert.ok([401, 403].includes((await get(`/schriftwechsel/${id}`)).status));
      assert.doesNotMatch(await (await get('/schriftwechsel')).text(), /Nur für euch/);
    }
  });

  it('the letter is a tagged PDF with its reference', async () => {
    const id = await open({ subject: 'Als PDF' });
    const { messages } = await seen(id, federation);
    const answer = await (await browser(federation)).get(
      `/schriftwechsel/${id}/nachrichten/${messages[0]?.id}/schreiben`,
    );
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    assert.ok(text.startsWith('%PDF-1.7') && text.includes('<pdfuaid:part>1</pdfuaid:part>'));
  });

  it('bad input gets a sentence and stores nothing', async () => {
    const before = await database.one(sql`select count(*)::int as n from correspondence.thread`);
    for (const [more, reason] of [
      [{ authority: 999 }, 'authority-unknown'],
      [{ day: '2026-03-03' }, 'day-in-future'],
      [{ deadline: '2026-03-02' }, 'deadline-too-early'],
      [{ text: null }, 'nothing-said'],
      [{ keeper: 'municipality', municipality: '99999999' }, 'municipality-missing'],
      [{ file: { name: 'x.pdf', base64: Buffer.from('MZ').toString('base64') } }, 'file-unknown'],
    ] as const)
      assert.equal(
        reasonOf(await act(federation, openThread, { ...letter, ...more })),
        `correspondence.${reason}`,
      );
    assert.deepEqual(await database.one(sql`select count(*)::int as n from correspondence.thread`), before);
  });

  it('two keepers at once: the second is told', async () => {
    const id = await open({ subject: 'Zu zweit' });
    const { version } = await seen(id, federation);
    const { authority: _a, subject: _s, keeper: _k, audience: _u, ...message } = letter;
    done(await act(federation, sendMessage, { ...message, thread: id, version }));
    const second = await act(federation, sendMessage, { ...message, thread: id, version });
    assert.equal(reasonOf(second), 'correspondence.changed-meanwhile');
  });
});

describe('deadlines and promises', () => {
  it('keepers are told the day after, again after a fortnight, and no more once an answer came', async () => {
    const keeper = await makePerson('K', { email: 'frist@example.org' });
    const id = await open({ subject: 'Mit Frist', deadline: '2026-03-05' });
    const told = async (): Promise<number> =>
      (
        await database.one<{ n: number }>(sql`
          select count(*)::int as n from platform.mail
          where recipient = 'frist@example.org' and reason = 'correspondence.overdue'
            and subject like '%Mit Frist'`)
      ).n;
    const on = async (day: string) => {
      clock.turnTo(`${day}T08:00:00Z`);
      await work();
      return told();
    };
    assert.equal(await on('2026-03-05'), 0);
    assert.equal(await on('2026-03-06'), 1);
    assert.equal(await on('2026-03-07'), 1);
    const now = clock.now();
    const waiting = await ask(house, due, {}, { actor: keeper, now, today: dayOf(now) });
    assert.ok(
      waiting.outcome === 'found' && waiting.value.some((row) => row.id === id && row.kind === 'overdue'),
    );
    assert.equal(await on('2026-03-20'), 2);
    const { version } = await seen(id, federation);
    done(
      await act(federation, remindAuthority, {
        thread: id,
        version,
        author: 'Koordinierung',
        text: 'wir erinnern.',
        deadline: '2026-04-01',
      }),
    );
    done(
      await act(federation, recordAnswer, {
        thread: id,
        channel: 'mail',
        day: '2026-03-20',
        author: 'Referat',
        text: 'Nein.',
        answer: 'refused',
      }),
    );
    const { standing, duration } = await seen(id, federation);
    assert.deepEqual([standing, duration], ['answered', { days: 18, answered: true }]);
    assert.equal(await on('2026-04-02'), 2);
  });

  it('an overdue promise is told once and stands on the start page', async () => {
    clock.turnTo('2026-04-10T08:00:00Z');
    const id = await open({ subject: 'Mit Zusage', day: '2026-04-01', deadline: null });
    done(
      await act(federation, recordPromise, {
        thread: id,
        text: 'Prüfung bis Ostern',
        day: '2026-04-01',
        due: '2026-04-15',
      }),
    );
    const { get } = await browser(federation);
    clock.turnTo('2026-04-16T08:00:00Z');
    await work();
    await work();
    const told = await database.one<{ n: number }>(sql`
      select count(*)::int as n from platform.mail
      where person = ${federation.personId} and reason = 'correspondence.promise'`);
    assert.equal(told.n, 1);
    const start = await (await browser(federation)).get('/');
    assert.match(await start.text(), /Zusage überfällig: Mit Zusage/);
    assert.equal((await get('/schriftwechsel?stand=waiting&sort=days')).status, 200);
  });
});
