import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { editOffer } from './edit-offer.ts';

describe('who may keep what a municipality states (edit-offer)', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(editOffer.may, { place } as never), expected));
});
