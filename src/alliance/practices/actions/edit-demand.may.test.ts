import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editDemand } from './edit-demand.ts';

describe('who may edit a demand', () => {
  it('the federal coordination', () => {
    assert.deepEqual(verdicts(editDemand.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    });
  });
});
