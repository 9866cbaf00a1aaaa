import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { preparePledge } from './prepare-pledge.ts';

const elsewhere = 'not-your-municipality';

describe('who may prepare a pledge', () => {
  it('its own people, and no coordination in its place', () =>
    assert.deepEqual(answers(preparePledge.may, { place: own }), only({ OB: 'yes', AP: 'yes' })));
  it('nobody for a neighbour or far away', () => {
    for (const place of [neighbour, foreign])
      assert.deepEqual(answers(preparePledge.may, { place }), only({ OB: elsewhere, AP: elsewhere }));
  });
});
