import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { editItem } from './edit-item.ts';

describe('who may say what an item permits', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(editItem.may, { place } as never), expected));
});
