import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { askAgain } from './ask-again.ts';

describe('who may ask for consent again', () => {
  it('only the clockwork', () => {
    assert.deepEqual(verdicts(askAgain.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    });
  });
});
