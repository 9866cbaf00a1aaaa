import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { recordCompetence } from './record-competence.ts';

describe('who may say what heads may decide', () => {
  it('K alone', () =>
    assert.deepEqual(verdicts(recordCompetence.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
    }));
});
