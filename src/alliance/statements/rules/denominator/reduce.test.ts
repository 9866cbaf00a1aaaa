import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recount } from './check.ts';
import { chance } from './instances.fixture.ts';
import { reduce } from './reduce.ts';
import { acceptanceOf, type Answering, frontiersOf, weigh } from './weightings.ts';

describe('a reduced table', () => {
  const answers: Answering[] = [
    { land: '01', inhabitants: 1, stances: ['supports', 'accepts', 'no', 'supports', null] },
    { land: '02', inhabitants: 2, stances: ['not-covered', 'supports', 'supports', 'accepts', 'accepts'] },
    { land: '03', inhabitants: 3, stances: ['only-if', 'supports', 'supports', 'supports', 'supports'] },
  ];
  it('asks no more about the core, and who rejects it accepts nothing', () => {
    const { choices, answers: left } = reduce(answers, 5, { core: [0], together: [] });
    assert.deepEqual(choices, [[1], [2], [3], [4]]);
    assert.deepEqual(left[0]?.stances, ['accepts', 'no', 'supports', null]);
    assert.deepEqual(left[1]?.stances, ['not-covered', 'not-covered', 'not-covered', 'not-covered']);
    assert.deepEqual(left[2]?.stances, ['only-if', 'only-if', 'only-if', 'only-if']);
  });
  it('takes clauses together: accepted by whoever accepts each of them', () => {
    const { choices, answers: left } = reduce(answers, 5, { core: [], together: [[3, 1], [4]] });
    assert.deepEqual(choices, [[0], [1, 3], [2], [4]]);
    assert.deepEqual(
      left.map(({ stances }) => stances[1]),
      ['accepts', 'accepts', 'supports'],
    );
  });
  it('has only texts of the whole table, with the same support', () => {
    const next = chance(9);
    const many: Answering[] = Array.from({ length: 60 }, () => ({
      land: '01',
      inhabitants: 1 + Math.floor(1_000 * next()),
      stances: Array.from({ length: 9 }, () => (next() < 0.85 ? 'supports' : 'no')),
    }));
    const { choices, answers: left } = reduce(many, 9, { core: [2], together: [[0, 5]] });
    const { inhabitants } = frontiersOf(left, choices.length);
    const { weights } = weigh(many, 'inhabitants', acceptanceOf(many, 9, false));
    for (const point of inhabitants.now.points.slice(1)) {
      const text = [2, ...point.clauses.flatMap((choice) => choices[choice] ?? [])];
      assert.equal(recount(acceptanceOf(many, 9, false), weights, 'sum', text), point.support);
    }
  });
});
