import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foreign, neighbour, own } from '../../../../tests/offices.ts';
import { answers, only } from '../keepers.fixture.ts';
import { pledge } from './pledge.ts';

const elsewhere = 'not-your-municipality';

describe('who may pledge places', () => {
  it('its head, and no coordination in its place', () =>
    assert.deepEqual(answers(pledge.may, { place: own }), only({ OB: 'yes' })));
  it('nobody for a neighbour or far away', () => {
    for (const place of [neighbour, foreign])
      assert.deepEqual(answers(pledge.may, { place }), only({ OB: elsewhere }));
  });
});
