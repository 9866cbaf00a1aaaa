import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { sql } from '../../src/platform/database/index.ts';
import { recordLines, verifyLines } from '../../src/platform/record/verify.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
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
