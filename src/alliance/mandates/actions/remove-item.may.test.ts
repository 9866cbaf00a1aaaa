import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { removeItem } from './remove-item.ts';

describe('who may take an item out', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(removeItem.may, { place } as never), expected));
});
