import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, own, verdicts } from '../../../../tests/offices.ts';
import { placeOf } from '../thread.fixture.ts';
import { reopenThread } from './reopen-thread.ts';

const may = (place: Parameters<typeof placeOf>[0]) =>
  verdicts(reopenThread.may, { place: placeOf(place) } as Parameters<typeof reopenThread.may>[1]);
const nobody = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('reopen-thread', () => {
  it('of the federation: the federation alone', () =>
    assert.deepEqual(may({}), {
      ...nobody,
      LK: 'not-your-land',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  it('of a Land coordination: it and the federation', () =>
    assert.deepEqual(may({ keeper: 'land', land: own.land }), {
      ...nobody,
      LK: 'yes',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
  it('of a municipality: its own people and the federation, not the Land', () =>
    assert.deepEqual(may({ keeper: 'municipality', ...own }), {
      ...nobody,
      LK: 'correspondence.not-your-thread',
      OB: 'yes',
      AP: 'yes',
    }));
  it('of a foreign municipality: the federation', () =>
    assert.deepEqual(may({ keeper: 'municipality', ...foreign }), {
      ...nobody,
      LK: 'not-your-land',
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
