import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { keepMatches } from './keep-matches.ts';

describe('who may keep matches', () => {
  it('only the clockwork', () => {
    assert.deepEqual(verdicts(keepMatches.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    });
  });
});
