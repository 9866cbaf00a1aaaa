import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { adaptAdoption } from './adapt-adoption.ts';

describe('who may fit a wording to a municipality', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(adaptAdoption.may, { place } as never), expected));
});
