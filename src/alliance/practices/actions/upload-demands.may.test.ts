import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { uploadDemands } from './upload-demands.ts';

describe('who may bring a file of demands', () => {
  it('the federal coordination and the command line', () => {
    assert.deepEqual(verdicts(uploadDemands.may, {}), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      system: 'yes',
    });
  });
});
