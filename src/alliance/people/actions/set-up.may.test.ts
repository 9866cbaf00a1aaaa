import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { setUp } from './set-up.ts';

it('is open as long as there is no federal office', () => {
  assert.deepEqual(verdicts(setUp.may, { hasFederalOffice: false, hash: null }), everybody('yes'));
});

it('is closed to everybody afterwards', () => {
  const closed = everybody('people.already-set-up');
  assert.deepEqual(verdicts(setUp.may, { hasFederalOffice: true, hash: null }), closed);
});
