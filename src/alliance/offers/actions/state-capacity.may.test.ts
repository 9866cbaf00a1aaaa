import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { stateCapacity } from './state-capacity.ts';

describe('who may keep what a municipality states (state-capacity)', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(stateCapacity.may, { place } as never), expected));
});
