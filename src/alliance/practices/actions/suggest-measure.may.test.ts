import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { suggestMeasure } from './suggest-measure.ts';

describe('who may suggest a good practice', () => {
  it('everybody who works in the alliance, observers included', () => {
    assert.deepEqual(verdicts(suggestMeasure.may, {} as never), {
      ...everybody('yes'),
      public: 'log-in-first',
      MIN: 'not-your-office',
      system: 'not-your-office',
      'no office': 'not-your-office',
    });
  });
});
