import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { snapshotKeepers } from '../keepers.fixture.ts';
import { freezeAgain } from './freeze-again.ts';

describe('freeze-again', () => {
  for (const [name, land, expected] of snapshotKeepers)
    it(name, () => assert.deepEqual(verdicts(freezeAgain.may, { land } as never), expected));
});
