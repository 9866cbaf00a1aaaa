import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { places, testHouse } from '../house.ts';

const { act, base, browser, database, house, makePerson } = await testHouse();
const federal = await makePerson('K');
const step = {
  municipality: places.potsdam,
  status: 'member',
  step: 'begins',
  day: '2019-06-14',
  evidence: 'Beschluss 18/SVV/0000',
  source: 'Probe',
  declaration: '2019',
};
const countSteps = async () =>
  (await database.one<{ count: number }>(sql`select count(*)::int as count from members.step`)).count;

describe('the four beats', () => {
  it('stores a deed with its line on the record, or nothing', async () => {
    const outcome = await act(federal, recordStep, step);
    assert.equal(outcome.outcome, 'done');
    assert.equal(await countSteps(), 1);
    const again = await act(federal, recordStep, { ...step, step: 'resumed', day: '2020-01-01' });
    assert.equal(again.outcome, 'declined');
    assert.equal(await countSteps(), 1);
    const verdict = await verifyLines(recordLines(database));
    assert.deepEqual([verdict.holds, verdict.lines], [true, 2]);
  });

  it('says no with a reason, and 404 for what is not there', async () => {
    const land = await makePerson('LK', { lands: ['05'] });
    const refused = await act(land, recordStep, { ...step, status: 'declared' });
    assert.equal(refused.outcome === 'forbidden' && refused.refusal.reason, 'rights.not-your-land');
    assert.equal(
      (await act(federal, recordStep, { ...step, municipality: '99999999' })).outcome,
      'not-found',
    );
  });

  it('answers in JSON with the same four outcomes', async () => {
    const { api } = await browser(federal);
    const anonymous = await browser();
    const next = { ...step, status: 'declared', day: '2018-12-05', declaration: null };
    assert.equal((await anonymous.api('members.record-step', next)).status, 401);
    assert.equal((await api('members.record-step', { ...next, day: '2018-02-30' })).status, 422);
    assert.equal((await api('members.record-step', next, { 'idempotency-key': 'a' })).status, 200);
    assert.equal((await api('members.record-step', next, { 'idempotency-key': 'a' })).status, 409);
    assert.equal((await api('members.record-step', { ...next, municipality: '1' })).status, 422);
    const json = { 'content-type': 'application/json' };
    for (const [headers, body, status, detail] of [
      [{ 'content-type': 'text/plain' }, 'a', 415, /als JSON/],
      [json, '{"a":', 400, /kein gültiges JSON/],
      [
        { ...json, 'content-length': String(20 * 1024 * 1024) },
        'x'.repeat(20 * 1024 * 1024),
        413,
        /größer als 10 MB/,
      ],
    ] as const) {
      const sent = await fetch(`${base}/api/v1/members/record-step`, { method: 'POST', headers, body });
      assert.equal(sent.status, status);
      assert.match(sent.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.match(((await sent.json()) as { detail: string }).detail, detail);
    }
  });
});

describe('what goes wrong', () => {
  it('in a form that arrives as something else is said in a sentence', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'multipart/form-data']) {
      const sent = await fetch(`${base}/anmelden`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '--x\r\nContent-Disposition: form-data; name="em',
      });
      assert.equal(sent.status, 400, type);
      assert.match(await sent.text(), /Es wurde nichts gespeichert/);
    }
    assert.equal((await fetch(`${base}/assets/%E0%A4%A.css`)).status, 404);
  });

  it('on our side is logged with a number, but never with the secret of a link', async () => {
    const { log, database: real } = house;
    const logged: string[] = [];
    house.log = (entry) => void logged.push(JSON.stringify(entry));
    const broken = () => Promise.reject(new Error('the disk is gone'));
    house.database = Object.assign(Object.create(real), { transaction: broken });
    const form = { method: 'POST', body: new FormData() };
    form.body.set('_einmal', 'einmal-4711');
    const answer = await fetch(`${base}/anmelden/geheim-4711`, form);
    Object.assign(house, { log, database: real });
    assert.equal(answer.status, 500);
    assert.match(await answer.text(), /nennen Sie sonst diese Nummer: \w{8}/);
    assert.match(logged.join(), /the disk is gone/);
    assert.match(logged.join(), /"route":"\/anmelden\/:token"/);
    assert.doesNotMatch(logged.join(), /geheim-4711/);
  });
});

describe('log-in by link', () => {
  it('lets the owner of an address in, once', async () => {
    await makePerson('AP', { municipality: places.potsdam, email: 'kontakt@potsdam.example' });
    const { submit, get } = await browser();
    const asked = await submit('/anmelden', { email: 'kontakt@potsdam.example' });
    assert.equal(asked.status, 303);
    const mail = await database.one<{ body: string }>(
      sql`select body from platform.mail order by id desc limit 1`,
    );
    const path = new URL(/http\S+/.exec(mail.body)?.[0] ?? '').pathname;
    assert.equal((await get(path)).status, 200);
    const done = await submit(path, {});
    assert.equal(done.status, 303);
    assert.match(done.headers.getSetCookie().join(), /hafen_sitzung=/);
    const twice = await submit(path, {});
    assert.equal(twice.status, 409);
    assert.match(await twice.text(), /schon benutzt/);
  });
});
