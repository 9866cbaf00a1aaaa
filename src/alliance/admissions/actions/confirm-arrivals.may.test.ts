import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { confirmArrivals } from './confirm-arrivals.ts';

const table = (place: typeof own, landVacant: boolean) => answers(confirmArrivals.may, { place, landVacant });

describe('who may confirm counts', () => {
  it('the coordination of the Land, not the federation beside it', () => {
    for (const place of [own, neighbour])
      assert.deepEqual(table(place, false), only({ K: 'admissions.land-confirms', LK: 'yes' }));
  });
  it('the federation while the Land is vacant', () =>
    assert.deepEqual(table(foreign, true), only({ K: 'yes', LK: 'not-your-land' })));
});
