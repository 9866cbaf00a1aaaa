import assert from 'node:assert/strict';
import { it } from 'node:test';
import { decideFeedback, mostFeedbackAnHour } from './feedback.ts';

it('takes feedback up to the limit of an hour', () => {
  assert.equal(decideFeedback(mostFeedbackAnHour - 1, {}).accepted, true);
  assert.equal(decideFeedback(mostFeedbackAnHour, {}).accepted, false);
});
