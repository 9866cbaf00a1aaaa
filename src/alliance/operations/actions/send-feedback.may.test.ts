import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { sendFeedback } from './send-feedback.ts';

it('is open to everybody', () => {
  assert.deepEqual(verdicts(sendFeedback.may, { recent: 0 }), everybody('yes'));
});
