import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cast, everybody, occasionOf, verdicts } from '../../../../tests/offices.ts';
import { prefillResolution } from './prefill-resolution.ts';

describe('who may have a paper read into the form', () => {
  it('whoever may record for some municipality', () => {
    assert.deepEqual(verdicts(prefillResolution.may, { answer: null }), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      K: 'yes',
      LK: 'yes',
      OB: 'yes',
      AP: 'yes',
    });
  });
  for (const who of ['public', 'ZG', 'MIN', 'no office'] as const)
    it(`no address is fetched for: ${who}`, async () => {
      // what is fetched always leaves an answer, if only that nobody was there
      const input = { address: 'https://ris.invalid/paper/1' };
      assert.equal(await prefillResolution.outside?.(input, occasionOf(cast[who])), null);
    });
});
