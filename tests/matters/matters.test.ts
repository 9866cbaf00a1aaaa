import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerMatter } from '../../src/alliance/matters/actions/answer-matter.ts';
import { passMatter } from '../../src/alliance/matters/actions/pass-matter.ts';
import { raiseMatter } from '../../src/alliance/matters/actions/raise-matter.ts';
import { withdrawMatter } from '../../src/alliance/matters/actions/withdraw-matter.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K');
const westphalia = await makePerson('LK', { lands: ['05'], municipality: places.bielefeld });
const bielefeld = await makePerson('AP', { municipality: places.bielefeld });
const rostock = await makePerson('AP', { municipality: '13003000' });
const stranger = await makePerson('AP', { municipality: places.kiel });

const question = {
  kind: 'question',
  title: 'Wer zeichnet den Brief?',
  body: 'Bitte um Auskunft bis zur Ratssitzung.',
};
const idOf = (outcome: Awaited<ReturnType<typeof act>>): number => {
  assert.equal(outcome.outcome, 'done');
  return Number(outcome.outcome === 'done' && outcome.trace.reply?.id);
};
const mailsSince = async (id: number) =>
  database.rows<{ subject: string; reason: string; id: number }>(
    sql`select id, subject, reason from platform.mail where id > ${id} order by id`,
  );
const lastMail = async () =>
  (await database.one<{ id: number }>(sql`select coalesce(max(id), 0) as id from platform.mail`)).id;

describe('a matter on its way', () => {
  it('goes to the Land, on to the federation and is answered where it lies', async () => {
    const before = await lastMail();
    const matter = idOf(await act(bielefeld, raiseMatter, question));
    assert.deepEqual(
      (await mailsSince(before)).map(({ reason }) => reason),
      ['matters.arrived'],
    );
    const early = await act(federal, answerMatter, { matter, answer: 'Ja', version: 1 });
    assert.equal(early.outcome === 'forbidden' && early.refusal.reason, 'matters.lies-elsewhere');
    const passed = await act(westphalia, passMatter, {
      matter,
      to: 'federation',
      note: 'Betrifft alle',
      version: 1,
    });
    assert.equal(passed.outcome, 'done');
    const stale = await act(federal, answerMatter, { matter, answer: 'Ja', version: 1 });
    assert.equal(stale.outcome === 'declined' && stale.declined.reason, 'matters.changed-meanwhile');
    assert.equal(
      (await act(federal, answerMatter, { matter, answer: 'Die Spitzen zeichnen.', version: 2 })).outcome,
      'done',
    );
    const page = await (await browser(bielefeld)).get(`/anliegen/${matter}`);
    const html = await page.text();
    for (const trace of [
      'Betrifft alle',
      'Die Spitzen zeichnen.',
      'Eingebracht',
      'Weitergegeben',
      'Beantwortet',
    ])
      assert.ok(html.includes(trace), trace);
  });

  it('skips a vacant Land', async () => {
    const matter = idOf(await act(rostock, raiseMatter, question));
    const [{ layer }] = (await database.rows<{ layer: string }>(
      sql`select layer from matters.matter where id = ${matter}`,
    )) as [{ layer: string }];
    assert.equal(layer, 'federation');
    const direct = { matter, to: 'municipality', unit: '13003000', note: 'Bitte ergänzen', version: 1 };
    assert.equal((await act(federal, passMatter, direct)).outcome, 'done');
  });

  it('is withdrawn only by whoever raised it', async () => {
    const matter = idOf(await act(bielefeld, raiseMatter, question));
    const foreign = await act(federal, withdrawMatter, { matter, reason: 'x' });
    assert.equal(foreign.outcome, 'forbidden');
    assert.equal((await act(bielefeld, withdrawMatter, { matter, reason: 'erledigt' })).outcome, 'done');
    const late = await act(westphalia, answerMatter, { matter, answer: 'zu spät', version: 2 });
    assert.equal(late.outcome === 'declined' && late.declined.reason, 'matters.closed');
  });

  it('reminds of an overdue reply once, and again where it arrives next', async () => {
    const matter = idOf(await act(bielefeld, raiseMatter, question));
    const before = await lastMail();
    const reminders = async () =>
      (await mailsSince(before)).filter(({ subject }) =>
        subject.startsWith(`Überfällig: Anliegen ${matter}:`),
      ).length;
    clock.advance(14 * 86_400_000);
    await work();
    assert.equal(await reminders(), 0, 'the last day still counts');
    clock.advance(86_400_000);
    await work();
    clock.advance(86_400_000);
    await work();
    assert.equal(await reminders(), 1);
    await act(westphalia, passMatter, { matter, to: 'federation', note: 'Überfällig', version: 1 });
    clock.advance(15 * 86_400_000);
    await work();
    assert.equal(await reminders(), 2);
  });

  it('is neither shown nor counted to others', async () => {
    const matter = idOf(await act(bielefeld, raiseMatter, { ...question, title: 'Nur für NRW' }));
    const other = await browser(stranger);
    const page = await other.get(`/anliegen/${matter}`);
    assert.equal(page.status, 403);
    assert.ok(!(await page.text()).includes('Nur für NRW'));
    assert.ok(!(await (await other.get('/anliegen')).text()).includes('Nur für NRW'));
    assert.equal((await (await browser()).get('/anliegen')).status, 401);
  });

  it('keeps what was typed when something is missing', async () => {
    const { submit } = await browser(bielefeld);
    const answer = await submit('/anliegen/neu', { kind: 'question', title: '', body: 'Mein <Text>' });
    assert.equal(answer.status, 422);
    const html = await answer.text();
    assert.ok(html.includes('Mein &lt;Text&gt;') && html.includes('Bitte füllen Sie dieses Feld aus.'));
  });
});
