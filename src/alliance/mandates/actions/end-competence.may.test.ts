import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { endCompetence } from './end-competence.ts';

it('only the federal coordination ends what heads may decide', () => {
  assert.deepEqual(verdicts(endCompetence.may, {} as never), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
