import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, neighbour, own, verdicts } from '../../../../tests/offices.ts';
import { answerProcedure } from './answer-procedure.ts';

const table = (place: typeof own | null, author: number | null) =>
  verdicts(answerProcedure.may, { place: place ?? { municipality: '', land: null }, author } as never);
const strangers = { ...everybody('not-your-person'), public: 'log-in-first', system: 'not-your-office' };
const foreign = { AP: 'not-your-municipality', OB: 'not-your-municipality' };

describe('who may answer a proposed procedure', () => {
  it('the people of the proposing municipality', () => {
    assert.deepEqual(table(own, null), { ...strangers, AP: 'yes', OB: 'yes' });
  });
  it('nobody of another one', () => {
    assert.deepEqual(table(neighbour, null), { ...strangers, ...foreign });
  });
  it('whoever made a suggestion', () => {
    assert.deepEqual(table(null, 5), { ...strangers, ...foreign, ZG: 'yes' });
  });
});
