import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { endOverload } from './end-overload.ts';

describe('who may keep what a municipality states (end-overload)', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(endOverload.may, { place } as never), expected));
});
