import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { writeModel } from './write-model.ts';

it('models are written by the coordinations, by whichever Land', () => {
  assert.deepEqual(verdicts(writeModel.may, { topics: [] }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
    LK: 'yes',
  });
});
