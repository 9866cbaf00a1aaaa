import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { heads } from '../keepers.fixture.ts';
import { resumeOffer } from './resume-offer.ts';

describe('who may promise places (resume-offer)', () => {
  for (const [where, place, expected] of heads)
    it(where, () => assert.deepEqual(verdicts(resumeOffer.may, { place } as never), expected));
});
