import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sendNotices } from '../../src/alliance/people/actions/send-notices.ts';
import { notify } from '../../src/alliance/people/facts.ts';
import { deliveryOf } from '../../src/alliance/people/rules/notices.ts';
import type { NoticeVolume } from '../../src/alliance/people/types.ts';
import { forgetExpired } from '../../src/alliance/operations/actions/forget-expired.ts';
import { places, testHouse } from '../house.ts';
import { mailsOf } from './mails.ts';

const { act, browser, clock, database, makePerson } = await testHouse();
const reader = await makePerson('AP', { municipality: places.kiel, email: 'mai@kiel.example' });
const tell = (volume: NoticeVolume, n: number) =>
  notify(
    database,
    { person: reader.personId, email: 'mai@kiel.example' },
    deliveryOf(volume),
    {
      reason: 'matters.reply',
      subject: `Nachricht ${n}`,
      body: `Text ${n}`,
      why: `Sie lesen das aus Grund ${n}.`,
    },
    clock.now(),
  );
/** The page without its frame, which is long where a test fails. */
const mainOf = async (response: Response) => /<main.*<\/main>/s.exec(await response.text())?.[0] ?? '';
const own = async (query = '') =>
  mainOf(await (await browser(reader)).get(`/ich/benachrichtigungen${query}`));

describe('notices', () => {
  it('say in the collected mail for each why the reader gets it', async () => {
    assert.match(await own(), /Noch nichts/);
    await tell('daily', 1);
    await tell('daily', 2);
    assert.match(await own(), /wartet auf die Sammelmail/);
    const sent = await act({ kind: 'system', job: 'test' }, sendNotices, {
      person: reader.personId,
      digest: 'daily',
    });
    assert.equal(sent.outcome, 'done');
    const [digest] = await mailsOf(database, 'people.digest-daily');
    assert.match(
      digest?.body ?? '',
      /Text 1\n\nSie lesen das aus Grund 1\.[\s\S]*Text 2\n\nSie lesen das aus Grund 2\./,
    );
  });

  it('are listed for their reader alone, also those that were not wanted, and each with its reason', async () => {
    await tell('essential', 3);
    assert.equal((await mailsOf(database, 'matters.reply')).length, 0);
    const html = await own();
    for (const words of [
      /Nachricht 1[\s\S]*?Grund 1\.[\s\S]*?in der Sammelmail/,
      /Nachricht 3[\s\S]*?Grund 3\.[\s\S]*?nicht geschickt, wie gewünscht/,
      /Neues aus dem Bündnis \(2\)/,
    ])
      assert.match(html, words);
    const other = await browser(await makePerson('AP', { municipality: places.kiel }));
    assert.doesNotMatch(await mainOf(await other.get('/ich/benachrichtigungen')), /Nachricht \d/);
    assert.match(await (await other.get('/ich')).text(), /href="\/ich\/benachrichtigungen"/);
    assert.equal((await (await browser()).get('/ich/benachrichtigungen')).status, 401);
  });

  it('stand on pages, and are forgotten in time', async () => {
    for (let n = 10; n < 35; n += 1) await tell('essential', n);
    assert.match(await own(), /seite=2/);
    assert.match(await own('?seite=2'), /Nachricht 1</);
    clock.advance(31 * 86_400_000);
    await act({ kind: 'system', job: 'test' }, forgetExpired, { kind: 'notices' });
    assert.doesNotMatch(await own(), /Nachricht \d/);
  });
});
