import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { removeRelation } from './remove-relation.ts';

describe('who may take a relation back', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(removeRelation.may, { place } as never), expected));
});
