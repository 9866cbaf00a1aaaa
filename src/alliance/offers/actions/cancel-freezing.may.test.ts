import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { snapshotKeepers } from '../keepers.fixture.ts';
import { cancelFreezing } from './cancel-freezing.ts';

describe('cancel-freezing', () => {
  for (const [name, land, expected] of snapshotKeepers)
    it(name, () => assert.deepEqual(verdicts(cancelFreezing.may, { land } as never), expected));
});
