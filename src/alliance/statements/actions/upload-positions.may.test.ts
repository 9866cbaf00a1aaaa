import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { uploadPositions } from './upload-positions.ts';

describe('who may bring a table of positions', () => {
  it('those who collect answers', () => {
    assert.deepEqual(verdicts(uploadPositions.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      LK: 'yes',
    });
  });
});
