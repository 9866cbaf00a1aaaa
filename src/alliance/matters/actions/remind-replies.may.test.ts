import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { remindReplies } from './remind-replies.ts';

it('only the clockwork reminds', () => {
  const expected = { ...everybody('not-your-office'), public: 'log-in-first', system: 'yes' };
  assert.deepEqual(verdicts(remindReplies.may, { overdue: [] }), expected);
});
