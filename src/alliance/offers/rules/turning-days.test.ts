import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mandates } from '../mandate.fixture.ts';
import { turningDays } from './turning-days.ts';

const days = (...said: Parameters<typeof mandates>) =>
  turningDays(mandates(...said), '01001000', '2026-03-02', '2026-12-31');

describe('days on which an answer may turn', () => {
  it('none where one mandate holds all the time', () => assert.deepEqual(days({}), []));
  it('the first day of an item and the day after its last, each once and in order', () =>
    assert.deepEqual(
      days(
        { from: '2026-07-01', to: '2026-10-31' },
        { effect: 'excludes', from: '2026-05-01' },
        { to: '2026-06-30' },
      ),
      ['2026-05-01', '2026-07-01', '2026-11-01'],
    ));
  it('not what begins with the time, or lies outside', () =>
    assert.deepEqual(days({ from: '2026-03-02', to: '2026-12-31' }, { from: '2027-01-01' }), []));
  it('the last day itself', () => assert.deepEqual(days({ to: '2026-12-30' }), ['2026-12-31']));
  it('not what another municipality resolved', () =>
    assert.deepEqual(
      turningDays(mandates({ to: '2026-06-30' }), '01002000', '2026-03-02', '2026-12-31'),
      [],
    ));
  it('a competence of the head that ends', () => {
    const facts = mandates();
    const competence = {
      id: 1,
      land: null,
      act: 'act',
      topic: null,
      allowed: true,
      validFrom: null,
      validTo: '2026-08-31',
      source: '',
      verified: true,
      version: 1,
    } as const;
    assert.deepEqual(
      turningDays({ ...facts, competences: [competence] }, '01001000', '2026-03-02', '2026-12-31'),
      ['2026-09-01'],
    );
  });
});
