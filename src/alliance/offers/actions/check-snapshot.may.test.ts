import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { checkSnapshot } from './check-snapshot.ts';

it('anybody may have a file checked', () =>
  assert.deepEqual(verdicts(checkSnapshot.may, {}), everybody('yes')));
