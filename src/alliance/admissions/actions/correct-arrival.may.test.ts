import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { correctArrival } from './correct-arrival.ts';

const elsewhere = 'not-your-municipality';

describe('who may correct a count', () => {
  it('its own people and the federation; who confirms does not enter', () =>
    assert.deepEqual(answers(correctArrival.may, { place: own }), only({ K: 'yes', OB: 'yes', AP: 'yes' })));
  it('no municipality for another', () => {
    for (const place of [neighbour, foreign])
      assert.deepEqual(
        answers(correctArrival.may, { place }),
        only({ K: 'yes', OB: elsewhere, AP: elsewhere }),
      );
  });
});
