import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { reviewPractice } from './review-practice.ts';

const table = (place: typeof own) => verdicts(reviewPractice.may, { place } as never);
const coordination = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may review a good practice', () => {
  for (const place of [own, neighbour])
    it(`the coordination, in ${place.municipality}`, () => {
      assert.deepEqual(table(place), { ...coordination, LK: 'yes' });
    });
  it('no Land coordination in another Land', () => {
    assert.deepEqual(table(foreign), { ...coordination, LK: 'not-your-land' });
  });
});
