import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { heads } from '../keepers.fixture.ts';
import { extendOffer } from './extend-offer.ts';

describe('who may promise places (extend-offer)', () => {
  for (const [where, place, expected] of heads)
    it(where, () => assert.deepEqual(verdicts(extendOffer.may, { place } as never), expected));
});
