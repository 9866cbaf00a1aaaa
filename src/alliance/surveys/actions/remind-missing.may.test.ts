import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { remindMissing } from './remind-missing.ts';

describe('who may invite and remind', () => {
  it('the clockwork alone', () =>
    assert.deepEqual(verdicts(remindMissing.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    }));
});
