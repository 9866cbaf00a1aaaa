import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { recordRealisation } from './record-realisation.ts';

describe('who may say how far an item is realised', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(recordRealisation.may, { place } as never), expected));
});
