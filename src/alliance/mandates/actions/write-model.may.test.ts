import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { writeModel } from './write-model.ts';

describe('who may write a model', () => {
  it('K and LK alone', () =>
    assert.deepEqual(verdicts(writeModel.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      LK: 'yes',
    }));
});
