import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { clockwork } from '../keepers.fixture.ts';
import { keepSnapshot } from './keep-snapshot.ts';

it('only the background stores what it froze', () =>
  assert.deepEqual(verdicts(keepSnapshot.may, {} as never), clockwork));
