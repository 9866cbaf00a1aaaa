import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classifyAnswer } from '../../src/alliance/correspondence/actions/classify-answer.ts';
import { closeThread } from '../../src/alliance/correspondence/actions/close-thread.ts';
import { recordAnswer } from '../../src/alliance/correspondence/actions/record-answer.ts';
import { recordPromise } from '../../src/alliance/correspondence/actions/record-promise.ts';
import { reopenThread } from '../../src/alliance/correspondence/actions/reopen-thread.ts';
import { replyAsAuthority } from '../../src/alliance/correspondence/actions/reply-as-authority.ts';
import { revokeLinks } from '../../src/alliance/correspondence/actions/revoke-links.ts';
import { setDeadline } from '../../src/alliance/correspondence/actions/set-deadline.ts';
import { settlePromise } from '../../src/alliance/correspondence/actions/settle-promise.ts';
import { sendMessage } from '../../src/alliance/correspondence/actions/send-message.ts';
import { threads } from '../../src/alliance/correspondence/reads/threads.ts';
import { statisticsOf } from '../../src/alliance/correspondence/rules/statistics.ts';
import { standings } from '../../src/alliance/correspondence/types.ts';
import { ask } from '../../src/platform/ask.ts';
import { sql } from '../../src/platform/database/index.ts';
import { dayOf } from '../../src/shared/days.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { randomFrom } from '../../db/seed/random.ts';
import { correspondents, done, reasonOf } from './correspondents.ts';
import { textOf } from '../pdf.ts';

const {
  house,
  database,
  clock,
  browser,
  act,
  federation,
  contact,
  recipient,
  stranger,
  letter,
  open,
  seen,
  stateOf,
  lastMailTo,
} = await correspondents();

describe('what goes to the authority and what stays with us', () => {
  it('nobody outside reads our judgement: not in the thread, not in the list, not beside the subject', async () => {
    const id = await open({ subject: 'Urteil', audience: 'public' });
    const about = 'statements.statement:77';
    await database.run(sql`update correspondence.thread set about = ${about} where id = ${id}`);
    const answer = { thread: id, day: '2026-03-02', author: 'Referat' };
    done(
      await act(federation, recordAnswer, { ...answer, channel: 'letter', text: 'Nein.', answer: 'refused' }),
    );
    done(
      await act(federation, recordAnswer, {
        ...answer,
        channel: 'meeting',
        text: 'Gesprächsnotiz',
        answer: 'evasive',
      }),
    );
    done(
      await act(federation, recordAnswer, {
        ...answer,
        channel: 'press',
        text: 'Pressezitat',
        answer: 'receipt',
        readers: 'all',
      }),
    );
    done(
      await act(federation, recordPromise, {
        thread: id,
        text: 'Prüfung',
        day: '2026-03-02',
        due: '2026-03-02',
      }),
    );
    const { version } = await seen(id, federation);
    done(await act(federation, closeThread, { thread: id, version, outcome: 'hingehalten' }));
    const apiOf = async (reader?: Actor & { kind: 'person' }) => {
      const { get } = await browser(reader);
      const told = async (read: string) =>
        (await (await get(`/api/v1/correspondence/${read}`)).json()) as Told;
      const list = await told('threads?suche=Urteil&stand=closed&sort=days');
      return {
        whole: JSON.stringify([
          list,
          await told(`thread?id=${id}`),
          await told(`threads-about?about=${about}`),
        ]),
        byNote: (await told('threads?suche=GESPRAECHSNOTIZ')).total,
        page: await (await get(`/schriftwechsel/${id}`)).text(),
        list: await (await get('/schriftwechsel?suche=Urteil')).text(),
      };
    };
    interface Told {
      total: number;
    }
    const judgement =
      /refused|evasive|receipt|hingehalten|"overdue":|Gesprächsnotiz|"days"|medianDays|Prüfung/;
    for (const reader of [recipient, undefined]) {
      const told = await apiOf(reader);
      assert.doesNotMatch(told.whole, judgement);
      assert.match(told.whole, /Nein\..*Pressezitat/);
      assert.equal(told.byNote, 0);
      assert.doesNotMatch(
        told.page + told.list,
        /hingehalten|ausweichend|abgelehnt|einordnen|Gesprächsnotiz|Tage</,
      );
    }
    const ours = await apiOf(contact);
    for (const words of ['refused', 'hingehalten', 'Gesprächsnotiz', 'Prüfung', 'medianDays'])
      assert.ok(ours.whole.includes(words), words);
    assert.equal(ours.byNote, 1);
    assert.match(ours.page, /nur für unsere Seite/);
  });

  it('its links can be revoked; the next letter brings a new one', async () => {
    const id = await open({ subject: 'Link sperren' });
    const linkIn = async () =>
      /http:\/\/localhost(\/schriftwechsel\/antwort\/\S+)/.exec(
        (await lastMailTo('probeministerium@ministerium.example')).body,
      )?.[1] ?? '';
    const link = await linkIn();
    const keeper = await browser(federation);
    assert.match(await (await keeper.get(`/schriftwechsel/${id}`)).text(), /links-sperren/);
    assert.equal((await keeper.submit(`/schriftwechsel/${id}/links-sperren`, {})).status, 303);
    assert.doesNotMatch(await (await keeper.get(`/schriftwechsel/${id}`)).text(), /links-sperren/);
    assert.match(await (await (await browser()).get(link)).text(), /abgelaufen/);
    assert.equal(reasonOf(await act(federation, revokeLinks, { thread: id })), 'correspondence.no-link');
    const { version } = await seen(id, federation);
    const { authority: _a, subject: _s, keeper: _k, audience: _u, ...message } = letter;
    done(await act(federation, sendMessage, { ...message, thread: id, version }));
    assert.match(await (await (await browser()).get(await linkIn())).text(), /wir bieten Plätze an/);
  });

  it('by link the authority reads the letter as PDF, too', async () => {
    await open({ subject: 'Schreiben per Link' });
    const { body } = await lastMailTo('probeministerium@ministerium.example');
    const path = /http:\/\/localhost(\/schriftwechsel\/antwort\/\S+)/.exec(body)?.[1] ?? '';
    const { get } = await browser();
    const href = /href="([^"]+\/schreiben)"/.exec(await (await get(path)).text())?.[1] ?? '';
    const pdf = await get(href);
    assert.match(textOf(Buffer.from(await pdf.arrayBuffer())), /wir bieten Plätze an/);
  });

  it('an answer to a closed thread opens it again, by log-in and by link', async () => {
    const id = await open({ subject: 'Späte Antwort' });
    const { body } = await lastMailTo('probeministerium@ministerium.example');
    const link = /http:\/\/localhost(\/schriftwechsel\/antwort\/\S+)/.exec(body)?.[1] ?? '';
    const close = async () => {
      const { version } = await seen(id, federation);
      done(await act(federation, closeThread, { thread: id, version, outcome: 'nichts' }));
    };
    const judge = async () => {
      const { messages } = await seen(id, federation);
      done(await act(federation, classifyAnswer, { message: messages.at(-1)?.id, answer: 'agreed' }));
    };
    await close();
    assert.equal((await (await browser()).submit(link, { author: 'Referat', text: 'Doch.' })).status, 303);
    assert.deepEqual(await stateOf(id), ['to-classify', null, 'Doch.']);
    await judge();
    await close();
    const { submit } = await browser(recipient);
    const file = new File(['%PDF-1.7'], 'zusage.pdf');
    const sent = await submit(`/schriftwechsel/${id}/antworten`, { author: 'Referat', text: 'Ja.', file });
    assert.equal(sent.status, 303, await sent.text());
    assert.deepEqual(await stateOf(id), ['to-classify', null, 'Ja.']);
    const { messages } = await seen(id, recipient);
    assert.deepEqual(
      messages.at(-1)?.files.map(({ name, kind }) => [name, kind]),
      [['zusage.pdf', 'annex']],
    );
    const reply = { thread: id, author: 'Anderesamt', text: 'Wir auch.' };
    assert.equal((await act(stranger, replyAsAuthority, reply)).outcome, 'forbidden');
    const { details } = await database.one<{ details: string }>(
      sql`select details::text from platform.record where action = 'correspondence.reply-as-authority' order by seq desc limit 1`,
    );
    assert.match(details, /nichts/);
  });

  it('a keeper opens a closed thread again, once', async () => {
    const id = await open({ subject: 'Wieder öffnen' });
    assert.equal(reasonOf(await act(federation, reopenThread, { thread: id })), 'correspondence.thread-open');
    const { version } = await seen(id, federation);
    done(await act(federation, closeThread, { thread: id, version, outcome: 'erledigt' }));
    const late = await act(federation, setDeadline, { thread: id, version: version + 1, deadline: null });
    assert.equal(reasonOf(late), 'correspondence.thread-closed');
    done(await act(federation, reopenThread, { thread: id }));
    const { closedOn, outcome, standing } = await seen(id, federation);
    assert.deepEqual([closedOn, outcome, standing], [null, null, 'waiting']);
  });
});

describe('the list', () => {
  it('says of each thread what the rules say of one, and counts what it shows', async () => {
    const random = randomFrom(11);
    const { pick } = random;
    for (let n = 0; n < 40; n++) {
      const id = await open({
        subject: 'Vergleich',
        channel: 'letter',
        day: '2026-02-10',
        deadline: pick(['2026-02-20', '2026-03-20', null]),
      });
      for (let m = 0; m < random.between(0, 3); m++) {
        const day = pick(['2026-02-01', '2026-02-10', '2026-02-15', '2026-03-01']);
        if (random.happens(0.3)) {
          await database.run(sql`
            insert into correspondence.message (thread, direction, day, channel, author, text, folded, recorded_at)
            values (${id}, 'out', ${day}, 'letter', 'x', 'x', 'x', now())`);
          continue;
        }
        done(
          await act(federation, recordAnswer, {
            thread: id,
            channel: 'letter',
            day,
            author: 'Referat',
            text: 'x',
            answer: pick(['agreed', 'refused', 'receipt', 'receipt', null]),
          }),
        );
      }
      if (random.happens(0.2))
        await database.run(sql`update correspondence.thread set closed_on = '2026-03-01' where id = ${id}`);
    }
    const now = clock.now();
    const list = async (more: Partial<Parameters<typeof threads.load>[1]>) => {
      const input = threads.input.parse({ suche: 'Vergleich', ...more });
      const found = await ask(house, threads, input, { actor: federation, now, today: dayOf(now) });
      return found.outcome === 'found' ? found.value : assert.fail(found.outcome);
    };
    const { rows, statistics, total } = await list({});
    assert.equal(total, 40);
    const counted = [];
    for (const { id, standing, answer, duration } of rows) {
      const one = await seen(id, federation);
      assert.deepEqual([standing, answer, duration], [one.standing, one.answer, one.duration]);
      if (standing) counted.push({ count: 1, standing, answer, duration });
    }
    assert.deepEqual(statistics, statisticsOf(counted));
    for (const stand of standings) {
      const { total: some, rows: shown } = await list({ stand });
      assert.deepEqual([some, shown.length], [statistics?.byStanding[stand], some]);
      assert.ok(shown.every(({ standing }) => standing === stand));
    }
    const days = (await list({ sort: 'days' })).rows.map(({ duration }) => duration?.days ?? -1);
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
  });
});

describe('deadlines and promises', () => {
  it('a deadline is changed by whoever saw the last state, and not to a day before the thread', async () => {
    const id = await open({ subject: 'Frist ändern' });
    const { version } = await seen(id, federation);
    const early = await act(federation, setDeadline, { thread: id, version, deadline: '2026-03-02' });
    assert.equal(reasonOf(early), 'correspondence.deadline-too-early');
    done(await act(federation, setDeadline, { thread: id, version, deadline: '2026-05-04' }));
    assert.equal((await seen(id, federation)).deadline, '2026-05-04');
    const second = await act(federation, setDeadline, { thread: id, version, deadline: null });
    assert.equal(reasonOf(second), 'correspondence.changed-meanwhile');
  });

  it('what became of a promise is said once, with evidence', async () => {
    const id = await open({ subject: 'Zusage abschließen' });
    const promise = Number(
      done(
        await act(federation, recordPromise, { thread: id, text: 'Gespräch', day: '2026-03-02', due: null }),
      ).reply?.['promise'],
    );
    const settle = (more: Record<string, unknown>, actor: Actor = federation) =>
      act(actor, settlePromise, { promise, state: 'kept', day: '2026-03-02', evidence: 'Vermerk', ...more });
    assert.equal(reasonOf(await settle({ evidence: null })), 'correspondence.evidence-missing');
    assert.equal(reasonOf(await settle({ day: '2026-03-01' })), 'correspondence.settled-before-promise');
    assert.equal((await settle({}, contact)).outcome, 'forbidden');
    done(await settle({}));
    const { promises } = await seen(id, federation);
    assert.deepEqual(
      promises.map(({ state, settledOn, evidence }) => [state, settledOn, evidence]),
      [['kept', '2026-03-02', 'Vermerk']],
    );
    assert.equal(reasonOf(await settle({ state: 'broken' })), 'correspondence.promise-settled');
  });
});
