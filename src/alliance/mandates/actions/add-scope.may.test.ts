import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { addScope } from './add-scope.ts';

describe('who may give an item a further scope', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(addScope.may, { place } as never), expected));
});
