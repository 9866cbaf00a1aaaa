import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verdicts } from '../../../../tests/offices.ts';
import { clockwork } from '../keepers.fixture.ts';
import { tendOffers } from './tend-offers.ts';

it('only the clockwork looks through the offers', () => {
  assert.deepEqual(verdicts(tendOffers.may, {} as never), clockwork);
});
