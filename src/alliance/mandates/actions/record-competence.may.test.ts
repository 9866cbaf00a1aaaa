import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { recordCompetence } from './record-competence.ts';

it('only the federal coordination says what heads may decide', () => {
  assert.deepEqual(verdicts(recordCompetence.may, { topics: [] }), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
