import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { remindSignatures } from './remind-signatures.ts';

describe('who may remind of signatures', () => {
  it('the clockwork alone', () => {
    assert.deepEqual(verdicts(remindSignatures.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    });
  });
});
