import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, foreign, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { recordStep } from './record-step.ts';

const expected = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may record a step', () => {
  for (const place of [own, neighbour])
    it(`the federation and the Land coordination, in ${place.municipality}`, () => {
      assert.deepEqual(verdicts(recordStep.may, { place, steps: [] }), { ...expected, LK: 'yes' });
    });
  it('no Land coordination in another Land', () => {
    assert.deepEqual(verdicts(recordStep.may, { place: foreign, steps: [] }), {
      ...expected,
      LK: 'not-your-land',
    });
  });
});
