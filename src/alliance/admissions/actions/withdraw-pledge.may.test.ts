import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { withdrawPledge } from './withdraw-pledge.ts';

const elsewhere = 'not-your-municipality';

describe('who may withdraw a pledge', () => {
  it('its head, and no coordination in its place', () =>
    assert.deepEqual(answers(withdrawPledge.may, { place: own }), only({ OB: 'yes' })));
  it('nobody for a neighbour or far away', () => {
    for (const place of [neighbour, foreign])
      assert.deepEqual(answers(withdrawPledge.may, { place }), only({ OB: elsewhere }));
  });
});
