import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { requestLogin } from './request-login.ts';

it('is open to everybody', () => {
  assert.deepEqual(verdicts(requestLogin.may, { person: null, recent: 0 }), everybody('yes'));
});
