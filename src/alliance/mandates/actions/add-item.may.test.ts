import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { addItem } from './add-item.ts';

describe('who may add an item', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(addItem.may, { place } as never), expected));
});
