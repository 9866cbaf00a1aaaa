import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answered, countAnswers, countByLand } from './overview.ts';

const place = (municipality: string, more: Partial<Answered>): Answered => ({
  municipality,
  kind: 'municipality',
  land: municipality.slice(0, 2),
  district: municipality.slice(0, 5),
  population: 1_000,
  verdict: 'covered',
  ...more,
});
const answers = [
  place('01051001', {}),
  place('01051002', { verdict: 'excluded' }),
  place('01051', { kind: 'district', district: null, population: 5_000 }),
  place('05111000', { population: null }),
  place('05112000', { verdict: 'head-may-decide', population: 300 }),
];

describe('countAnswers', () => {
  const counts = countAnswers(answers);
  it('counts a municipality inside its district once', () =>
    assert.deepEqual(counts.covered, { municipalities: 3, inhabitants: 5_000 }));
  it('keeps another answer inside the same district apart', () =>
    assert.deepEqual(counts.excluded, { municipalities: 1, inhabitants: 1_000 }));
  it('knows zero', () => assert.deepEqual(counts['needs-resolution'], { municipalities: 0, inhabitants: 0 }));
});

describe('countByLand', () => {
  it('counts each Land for itself, in the order of their keys', () => {
    const counts = countByLand(answers.toReversed());
    assert.deepEqual([...counts.keys()], ['01', '05']);
    assert.deepEqual(counts.get('05')?.['head-may-decide'], { municipalities: 1, inhabitants: 300 });
  });
});
