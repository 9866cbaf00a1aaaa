import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { logIn } from './log-in.ts';

it('is open to everybody', () => {
  assert.deepEqual(verdicts(logIn.may, { hash: Buffer.of(), link: null, before: null }), everybody('yes'));
});
