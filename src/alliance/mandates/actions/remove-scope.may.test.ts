import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { removeScope } from './remove-scope.ts';

describe('who may take a scope away', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(removeScope.may, { place } as never), expected));
});
