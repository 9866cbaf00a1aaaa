import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { carryProgress } from './carry-progress.ts';

describe('who may carry statements over', () => {
  it('the federal coordination', () => {
    assert.deepEqual(verdicts(carryProgress.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    });
  });
});
