import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { mayServeAtConsole } from '../permissions.ts';
import { issueToken } from './issue-token.ts';

it('is for the console alone', () => {
  assert.equal(issueToken.may, mayServeAtConsole);
  assert.deepEqual(verdicts(mayServeAtConsole, {}), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  });
});
