import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { attachDocument } from './attach-document.ts';

describe('who may attach the paper', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(attachDocument.may, { place } as never), expected));
});
