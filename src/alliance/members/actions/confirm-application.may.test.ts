import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt } from '../application.fixture.ts';
import { confirmApplication } from './confirm-application.ts';

describe('who may confirm a membership', () => {
  for (const place of [own, neighbour, foreign])
    it(`the federation alone, for ${place.municipality}`, () => {
      assert.deepEqual(verdicts(confirmApplication.may, { ...fileAt(place), steps: [] }), {
        ...everybody('not-your-office'),
        public: 'log-in-first',
        K: 'yes',
      });
    });
});
