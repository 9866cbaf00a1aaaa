import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { snapshotKeepers } from '../keepers.fixture.ts';
import { withdrawSnapshot } from './withdraw-snapshot.ts';

describe('withdraw-snapshot', () => {
  for (const [name, land, expected] of snapshotKeepers)
    it(name, () => assert.deepEqual(verdicts(withdrawSnapshot.may, { land } as never), expected));
});
