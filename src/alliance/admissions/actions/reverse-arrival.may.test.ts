import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { reverseArrival } from './reverse-arrival.ts';

const elsewhere = 'not-your-municipality';

describe('who may take back a count', () => {
  it('its own people and the federation; who confirms does not enter', () =>
    assert.deepEqual(answers(reverseArrival.may, { place: own }), only({ K: 'yes', OB: 'yes', AP: 'yes' })));
  it('no municipality for another', () => {
    for (const place of [neighbour, foreign])
      assert.deepEqual(
        answers(reverseArrival.may, { place }),
        only({ K: 'yes', OB: elsewhere, AP: elsewhere }),
      );
  });
});
