import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { federationOnly } from '../keepers.fixture.ts';
import { addBasis } from './add-basis.ts';

it('only the federal coordination', () => {
  assert.deepEqual(verdicts(addBasis.may, {}), federationOnly);
});
