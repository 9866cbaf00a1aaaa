import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { declineRequest } from './decline-request.ts';

const elsewhere = 'not-your-municipality';

describe('who may decline a request', () => {
  it('its own people, and no coordination in its place', () =>
    assert.deepEqual(answers(declineRequest.may, { place: own }), only({ OB: 'yes', AP: 'yes' })));
  it('nobody for a neighbour or far away', () => {
    for (const place of [neighbour, foreign])
      assert.deepEqual(answers(declineRequest.may, { place }), only({ OB: elsewhere, AP: elsewhere }));
  });
});
