import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { editOption } from './edit-option.ts';

describe('who may edit an option', () => {
  it('the federal coordination', () => {
    assert.deepEqual(verdicts(editOption.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    });
  });
});
