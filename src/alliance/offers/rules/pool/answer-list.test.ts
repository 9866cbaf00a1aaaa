import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ListedOffer } from '../../pool-list-types.ts';
import { answerList } from './answer-list.ts';
import { offered } from './pool.fixture.ts';

const listed = (
  id: string,
  number: number,
  cells: string[],
  more: Partial<ListedOffer> = {},
): ListedOffer => ({
  ...offered({ number }),
  ...more,
  id,
  cells,
});
const demand = (cell: string, number: number) => ({ id: cell, cells: [cell], number });

describe('the answer to a file', () => {
  const offers = [
    listed('a', 5, ['land/umf', 'bund/umf']),
    listed('b', 3, ['bund/umf'], { quantity: 'up-to' }),
    listed('c', 2, ['bund/umf'], { rhythm: 'month' }),
    listed('d', 9, ['bund/umf'], { state: 'discussed' }),
  ];
  it('uses the names of the file', () => {
    const answer = answerList({ offers, demands: [demand('land/umf', 6)], day: null }, { asRatio: false });
    assert.equal(answer.feasible, 'no');
    assert.deepEqual(answer.bottlenecks, [
      { demands: ['land/umf'], offers: ['a'], wanted: 6, places: 5, missing: 1 },
    ]);
    assert.deepEqual(answer.most.total, { offers: 2, exact: 5, upTo: 3 });
    assert.deepEqual(answer.most.programmes['land'], { offers: 1, exact: 5, upTo: 0 });
    assert.deepEqual(answer.perMonth, { offers: 1, exact: 2, upTo: 0 });
    assert.deepEqual(answer.apart, [{ reason: 'discussed', offers: 1, number: 9 }]);
    assert.deepEqual(answer.faults, []);
  });
  it('a whole programme may be asked for', () => {
    const answer = answerList({ offers, demands: [demand('bund/*', 8)], day: null }, { asRatio: false });
    assert.deepEqual([answer.feasible, answer.beside[0]?.most], ['yes', 8]);
  });
  it('what nobody offers is not possible', () => {
    const answer = answerList({ offers, demands: [demand('eu/umf', 1)], day: null }, { asRatio: false });
    assert.deepEqual([answer.feasible, answer.bottlenecks[0]?.offers], ['no', []]);
  });
  it('a ratio', () => {
    const demands = [demand('land/umf', 1), demand('bund/umf', 1)];
    const { ratio, feasible } = answerList({ offers, demands, day: null }, { asRatio: true });
    assert.deepEqual([feasible, ratio?.times, ratio?.demands], [null, 4, { 'bund/umf': 4, 'land/umf': 4 }]);
  });
  it('only what is valid on the day', () => {
    const answer = answerList({ offers, demands: [], day: '2027-01-01' }, { asRatio: false });
    assert.deepEqual(
      [answer.most.total.offers, answer.apart[1]],
      [0, { reason: 'expired', offers: 3, number: 10 }],
    );
  });
});
