import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { holders } from '../keepers.fixture.ts';
import { pauseOffer } from './pause-offer.ts';

describe('who may hold an offer back or confirm it (pause-offer)', () => {
  for (const [where, place, expected] of holders)
    it(where, () => assert.deepEqual(verdicts(pauseOffer.may, { place } as never), expected));
});
