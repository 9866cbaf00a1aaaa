import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { takeOverDemands } from './take-over-demands.ts';

describe('who may take demands over', () => {
  it('the federal coordination and the command line', () => {
    assert.deepEqual(verdicts(takeOverDemands.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      system: 'yes',
    });
  });
});
