import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { startWave } from './start-wave.ts';

const of = (land: string | null) => verdicts(startWave.may, { survey: { land } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may begin a new wave', () => {
  it('the federation and, for its Land, the coordination', () =>
    assert.deepEqual(of('01'), { ...refused, LK: 'yes' }));
  it('no coordination for another Land or the whole alliance', () => {
    assert.deepEqual(of('12'), { ...refused, LK: 'not-your-land' });
    assert.deepEqual(of(null), { ...refused, LK: 'not-your-land' });
  });
});
