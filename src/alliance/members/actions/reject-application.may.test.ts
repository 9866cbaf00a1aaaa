import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt } from '../application.fixture.ts';
import { rejectApplication } from './reject-application.ts';

describe('who may turn an application down', () => {
  for (const place of [own, neighbour, foreign])
    it(`the federation alone, for ${place.municipality}`, () => {
      assert.deepEqual(verdicts(rejectApplication.may, { ...fileAt(place) }), {
        ...everybody('not-your-office'),
        public: 'log-in-first',
        K: 'yes',
      });
    });
});
