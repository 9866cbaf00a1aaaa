import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { addOption } from './add-option.ts';

describe('who may add an option', () => {
  it('the federal coordination', () => {
    assert.deepEqual(verdicts(addOption.may, {}), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    });
  });
});
