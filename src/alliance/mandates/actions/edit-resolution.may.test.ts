import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { editResolution } from './edit-resolution.ts';

describe('who may correct a resolution', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(editResolution.may, { place } as never), expected));
});
