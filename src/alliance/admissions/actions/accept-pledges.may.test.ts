import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, only, recipientAnswer } from '../keepers.fixture.ts';
import { acceptPledges } from './accept-pledges.ts';

describe('who may accept pledges', () => {
  it('the federation, and no recipient without an authority', () =>
    assert.deepEqual(
      answers(acceptPledges.may, { authority: 7 }),
      only({ K: 'yes', MIN: 'not-your-authority' }),
    ));
  it('a recipient for its own authority', () => {
    assert.equal(recipientAnswer(acceptPledges.may, { authority: 7 }), 'yes');
    assert.equal(recipientAnswer(acceptPledges.may, { authority: 8 }), 'not-your-authority');
  });
});
