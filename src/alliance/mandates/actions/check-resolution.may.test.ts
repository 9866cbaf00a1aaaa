import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { checkResolution } from './check-resolution.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const say = (place: typeof own) => verdicts(checkResolution.may, { place } as never);

describe('who may check a resolution', () => {
  for (const place of [own, neighbour])
    it(`the coordinations, never the municipality itself, in ${place.municipality}`, () =>
      assert.deepEqual(say(place), { ...expected, LK: 'yes' }));
  it('in another Land only the federation', () =>
    assert.deepEqual(say(foreign), { ...expected, LK: 'not-your-land' }));
});
