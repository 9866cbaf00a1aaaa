import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { heads } from '../keepers.fixture.ts';
import { releaseOffer } from './release-offer.ts';

describe('who may promise places (release-offer)', () => {
  for (const [where, place, expected] of heads)
    it(where, () => assert.deepEqual(verdicts(releaseOffer.may, { place } as never), expected));
});
