import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { keepers } from '../keepers.fixture.ts';
import { transcribeDocument } from './transcribe-document.ts';

describe('who may write down what the paper says', () => {
  for (const [where, place, expected] of keepers)
    it(where, () => assert.deepEqual(verdicts(transcribeDocument.may, { place } as never), expected));
});
