import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { dropDemands } from './drop-demands.ts';

describe('who may drop a file of demands', () => {
  it('the federal coordination and the command line', () => {
    assert.deepEqual(verdicts(dropDemands.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      system: 'yes',
    });
  });
});
