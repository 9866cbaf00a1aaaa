import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { linkDemand } from './link-demand.ts';

describe('who may name the successors of a demand', () => {
  it('the federal coordination', () => {
    assert.deepEqual(verdicts(linkDemand.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    });
  });
});
