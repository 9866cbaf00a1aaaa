import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { endCompetence } from './end-competence.ts';

describe('who may end an entry about heads', () => {
  it('K alone', () =>
    assert.deepEqual(verdicts(endCompetence.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    }));
});
