import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { snapshotKeepers } from '../keepers.fixture.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';

describe('prepare-snapshot', () => {
  for (const [name, land, expected] of snapshotKeepers)
    it(name, () => assert.deepEqual(verdicts(prepareSnapshot.may, { land } as never), expected));
});
