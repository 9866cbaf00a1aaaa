import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, only, recipientAnswer } from '../keepers.fixture.ts';
import { callOff } from './call-off.ts';

describe('who may call off places', () => {
  it('the federation, and no recipient without an authority', () =>
    assert.deepEqual(answers(callOff.may, { authority: 7 }), only({ K: 'yes', MIN: 'not-your-authority' })));
  it('a recipient for its own authority', () => {
    assert.equal(recipientAnswer(callOff.may, { authority: 7 }), 'yes');
    assert.equal(recipientAnswer(callOff.may, { authority: 8 }), 'not-your-authority');
  });
});
