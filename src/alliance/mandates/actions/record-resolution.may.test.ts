import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { recordResolution } from './record-resolution.ts';

describe('who may record a resolution', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(recordResolution.may, { place } as never), expected));
});
