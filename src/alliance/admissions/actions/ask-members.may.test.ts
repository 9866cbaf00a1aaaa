import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answers, only, recipientAnswer } from '../keepers.fixture.ts';
import { askMembers } from './ask-members.ts';

it('ask-members: the federation alone, not the recipient', () => {
  assert.deepEqual(answers(askMembers.may, {}), only({ K: 'yes' }));
  assert.equal(recipientAnswer(askMembers.may, {}), 'not-your-office');
});
