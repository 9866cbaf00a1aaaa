import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { adoptModel } from './adopt-model.ts';

describe('who may take a model over', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(adoptModel.may, { place } as never), expected));
});
