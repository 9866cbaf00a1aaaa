import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { takeBackAnswer } from './take-back-answer.ts';

const of = (place: typeof own, releaser: 'head' | 'contact') =>
  verdicts(takeBackAnswer.may, { place, survey: { releaser } } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first' };

describe('who may take a release back', () => {
  it('the head; the contact where the survey lets it', () => {
    assert.deepEqual(of(own, 'head'), { ...refused, OB: 'yes', AP: 'surveys.head-releases' });
    assert.deepEqual(of(own, 'contact'), { ...refused, OB: 'yes', AP: 'yes' });
  });
  it('nobody for a neighbour', () =>
    assert.deepEqual(of(neighbour, 'contact'), {
      ...refused,
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
