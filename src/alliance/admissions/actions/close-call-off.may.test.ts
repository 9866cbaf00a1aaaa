import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, only, recipientAnswer } from '../keepers.fixture.ts';
import { closeCallOff } from './close-call-off.ts';

describe('who may close a call-off', () => {
  it('the federation, and no recipient without an authority', () =>
    assert.deepEqual(
      answers(closeCallOff.may, { authority: 7 }),
      only({ K: 'yes', MIN: 'not-your-authority' }),
    ));
  it('a recipient for its own authority', () => {
    assert.equal(recipientAnswer(closeCallOff.may, { authority: 7 }), 'yes');
    assert.equal(recipientAnswer(closeCallOff.may, { authority: 8 }), 'not-your-authority');
  });
});
