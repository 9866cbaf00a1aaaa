import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt } from '../application.fixture.ts';
import { recommendApplication } from './recommend-application.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may recommend an application', () => {
  for (const place of [own, neighbour])
    it(`the Land coordination alone where there is one, for ${place.municipality}`, () => {
      assert.deepEqual(verdicts(recommendApplication.may, { ...fileAt(place), landVacant: false }), {
        ...expected,
        LK: 'yes',
        K: 'members.land-recommends',
      });
    });
  it('the federation in place of a vacant coordination', () => {
    assert.deepEqual(verdicts(recommendApplication.may, { ...fileAt(foreign), landVacant: true }), {
      ...expected,
      LK: 'not-your-land',
      K: 'yes',
    });
  });
  it('no Land coordination for another Land', () => {
    assert.deepEqual(verdicts(recommendApplication.may, { ...fileAt(foreign), landVacant: false }), {
      ...expected,
      LK: 'not-your-land',
      K: 'members.land-recommends',
    });
  });
});
