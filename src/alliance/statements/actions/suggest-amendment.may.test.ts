import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { suggestAmendment } from './suggest-amendment.ts';

describe('who may suggest a change', () => {
  it('observers and Land coordinations: whoever speaks for no municipality', () => {
    assert.deepEqual(verdicts(suggestAmendment.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      LK: 'yes',
      ZG: 'yes',
    });
  });
});
