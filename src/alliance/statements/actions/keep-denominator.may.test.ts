import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { keepDenominator } from './keep-denominator.ts';

describe('who may keep a reckoning', () => {
  it('the clockwork alone', () => {
    assert.deepEqual(verdicts(keepDenominator.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    });
  });
});
