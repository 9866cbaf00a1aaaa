import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { proposeRelease } from './propose-release.ts';

const of = (place: typeof own) => verdicts(proposeRelease.may, { place } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may lay an answer before', () => {
  it('the municipality itself, not even those who asked', () =>
    assert.deepEqual(of(own), { ...refused, OB: 'yes', AP: 'yes' }));
  it('nobody for a neighbour', () =>
    assert.deepEqual(of(neighbour), {
      ...refused,
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
