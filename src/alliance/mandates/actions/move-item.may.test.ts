import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { moveItem } from './move-item.ts';

describe('who may move an item', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(moveItem.may, { place } as never), expected));
});
