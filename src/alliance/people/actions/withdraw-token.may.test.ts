import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { mayServeAtConsole } from '../permissions.ts';
import { withdrawToken } from './withdraw-token.ts';

it('is for the console alone', () => {
  assert.equal(withdrawToken.may, mayServeAtConsole);
  assert.deepEqual(verdicts(mayServeAtConsole, {}), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  });
});
