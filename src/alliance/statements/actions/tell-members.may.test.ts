import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { tellMembers } from './tell-members.ts';

describe('who may tell members what opened', () => {
  it('only the clockwork', () => {
    assert.deepEqual(verdicts(tellMembers.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    });
  });
});
