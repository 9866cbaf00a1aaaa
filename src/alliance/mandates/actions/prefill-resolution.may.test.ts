import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { prefillResolution } from './prefill-resolution.ts';

describe('who may have a paper read from a council information system', () => {
  it('K and LK and OB and AP alone', () =>
    assert.deepEqual(verdicts(prefillResolution.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      LK: 'yes',
      OB: 'yes',
      AP: 'yes',
    }));
});
