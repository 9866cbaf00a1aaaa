import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { snapshotKeepers } from '../keepers.fixture.ts';
import { dropSnapshot } from './drop-snapshot.ts';

describe('drop-snapshot', () => {
  for (const [name, land, expected] of snapshotKeepers)
    it(name, () => assert.deepEqual(verdicts(dropSnapshot.may, { land } as never), expected));
});
