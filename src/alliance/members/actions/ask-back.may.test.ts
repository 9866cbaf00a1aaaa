import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt } from '../application.fixture.ts';
import { askBack } from './ask-back.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may ask an applicant', () => {
  for (const place of [own, neighbour])
    it(`the federation and the Land coordination, about ${place.municipality}`, () => {
      assert.deepEqual(verdicts(askBack.may, fileAt(place)), { ...expected, LK: 'yes' });
    });
  it('no Land coordination about another Land', () => {
    assert.deepEqual(verdicts(askBack.may, fileAt(foreign)), { ...expected, LK: 'not-your-land' });
  });
});
