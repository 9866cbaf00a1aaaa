import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answers, only, recipientAnswer } from '../keepers.fixture.ts';
import { extendDeadline } from './extend-deadline.ts';

it('extend-deadline: the federation alone, not the recipient', () => {
  assert.deepEqual(answers(extendDeadline.may, {}), only({ K: 'yes' }));
  assert.equal(recipientAnswer(extendDeadline.may, {}), 'not-your-office');
});
