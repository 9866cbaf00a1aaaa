import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { resolveOffer } from './resolve-offer.ts';

describe('who may keep what a municipality states (resolve-offer)', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(resolveOffer.may, { place } as never), expected));
});
