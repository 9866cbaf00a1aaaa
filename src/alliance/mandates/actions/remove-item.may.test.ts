import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { removeItem } from './remove-item.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const say = (place: typeof own) => verdicts(removeItem.may, { place } as never);

describe('who may remove an item', () => {
  it('its own municipality, its Land and the federation', () =>
    assert.deepEqual(say(own), { ...expected, LK: 'yes', OB: 'yes', AP: 'yes' }));
  it('for a neighbour only the coordinations', () =>
    assert.deepEqual(say(neighbour), {
      ...expected,
      LK: 'yes',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  it('in another Land only the federation', () =>
    assert.deepEqual(say(foreign), {
      ...expected,
      LK: 'not-your-land',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
