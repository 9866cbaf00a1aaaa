import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { checkResolution } from './check-resolution.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const at = (place: typeof own) => verdicts(checkResolution.may, { place } as never);

describe('who may confirm a record', () => {
  it('the coordinations, but never the municipality that recorded it', () =>
    assert.deepEqual(at(own), { ...expected, LK: 'yes' }));
  it('the coordinations for a neighbour, too', () =>
    assert.deepEqual(at(neighbour), { ...expected, LK: 'yes' }));
  it('no Land coordination in another Land', () =>
    assert.deepEqual(at(foreign), { ...expected, LK: 'not-your-land' }));
});
