import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { adoptAnswer } from './adopt-answer.ts';

const of = (place: typeof own) => verdicts(adoptAnswer.may, { place } as never);
const refused = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };

describe('who may take an answer into the register', () => {
  it('the municipality itself and the federation', () =>
    assert.deepEqual(of(own), { ...refused, OB: 'yes', AP: 'yes' }));
  it('no neighbour', () =>
    assert.deepEqual(of(neighbour), {
      ...refused,
      OB: 'not-your-municipality',
      AP: 'not-your-municipality',
    }));
});
