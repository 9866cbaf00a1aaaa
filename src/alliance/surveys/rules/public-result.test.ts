import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Values } from '../types.ts';
import { publicResult } from './public-result.ts';
import { resultOf } from './statistics.ts';

const seen = (one: Question, values: Values[], populations: number[] = []) => {
  const asked = values.map((_, index) => ({
    municipality: String(1_001_000 + index).padStart(8, '0'),
    land: '01',
    district: null,
    population: populations[index] ?? 12_345,
    populationDay: null,
  }));
  const answers = asked.map(({ municipality }, index) => ({ municipality, values: values[index] ?? {} }));
  return publicResult(resultOf(questionnaireOf([one]), asked, answers)).questions[0]!;
};
const times = (count: number, values: Values): Values[] => Array.from({ length: count }, () => values);
const choice = question('x', 'single', { options: options('a', 'b', 'c') });

describe('results for the public', () => {
  it('hides a small cell and the next smallest', () => {
    const { shown, exclusive } = seen(choice, [...times(9, { x: 'a' }), ...times(4, { x: 'b' }), { x: 'c' }]);
    assert.equal(shown, 14);
    assert.deepEqual(
      exclusive?.map(({ count, inhabitants }) => [count, inhabitants]),
      [
        [9, 111_000],
        [null, null],
        [null, null],
      ],
    );
  });
  it('hides a small „no statement“ too', () => {
    const one = seen(choice, [...times(9, { x: 'a' }), ...times(4, { x: 'b' }), { x: null }]);
    assert.deepEqual([one.shown, one.answered, one.without, one.empty], [14, null, null, 0]);
    assert.deepEqual(
      one.exclusive?.map(({ count }) => count),
      [9, null, 0],
    );
  });
  it('shows sums of three and more, never the largest number', () => {
    const many = seen(question('x', 'integer'), [...times(4, { x: 5 }), ...times(3, { x: 0 })]);
    assert.deepEqual(many.number, { sum: 20, mean: 2.86, min: null, max: null, median: null });
    assert.equal(
      seen(question('x', 'integer'), [...times(9, { x: 0 }), { x: 5 }, { x: 7 }]).number,
      undefined,
    );
  });
  it('hides a choice that nearly everybody made, because the rest is small', () => {
    const several = question('x', 'multiple', { options: options('a', 'b') });
    const one = seen(several, [
      ...times(9, { x: { chosen: ['a', 'b'] } }),
      ...times(1, { x: { chosen: ['b'] } }),
    ]);
    assert.deepEqual(
      one.parts?.map(({ count }) => count),
      [null, 10],
    );
  });
  it('hides a whole that is small', () => {
    const one = seen(choice, times(2, { x: 'a' }));
    assert.deepEqual([one.shown, one.answered, one.exclusive?.[0]?.count], [null, null, null]);
  });
  it('shows sums of a table only where three contribute, or nobody', () => {
    const table = question('x', 'table', {
      columns: [
        { key: 'n', type: 'integer', label: { de: 'n' } },
        { key: 'm', type: 'integer', label: { de: 'm' } },
        { key: 'o', type: 'integer', label: { de: 'o' } },
      ],
    });
    const one = seen(table, [
      { x: { table: [{ n: 7, m: 1 }, { m: 2 }] } },
      { x: { table: [{ m: 2, n: 0 }] } },
      { x: { table: [{ m: 3 }] } },
    ]);
    assert.deepEqual(
      one.table?.sums.map(({ key, sum }) => [key, sum]),
      [
        ['n', null],
        ['m', 8],
        ['o', 0],
      ],
    );
  });
  it('hides inhabitants where one municipality has more than half of them, or of the rest', () => {
    const values = [...times(6, { x: true }), ...times(4, { x: false })];
    const shares = (populations: number[]) =>
      seen(question('x', 'yes-no'), values, populations).exclusive?.map(({ inhabitants }) => inhabitants);
    assert.deepEqual(shares(Array.from({ length: 10 }, () => 10_000)), [60_000, 40_000]);
    assert.deepEqual(shares([3_700_000, ...Array.from({ length: 9 }, () => 10_000)]), [null, null]);
    const several = question('x', 'multiple', { options: options('a') });
    const all = [...times(6, { x: { chosen: ['a'] } }), ...times(4, { x: { chosen: [] } })];
    const last = seen(several, all, [...Array.from({ length: 9 }, () => 10_000), 3_700_000]);
    assert.deepEqual(
      last.parts?.map(({ count, inhabitants }) => [count, inhabitants]),
      [[6, null]],
    );
  });
  it('hides matrix rows and ranks alike', () => {
    const matrix = question('x', 'matrix', { options: options('a', 'b'), rows: options('r') });
    const rows = seen(matrix, [...times(5, { x: { rows: { r: 'a' } } }), { x: { rows: { r: 'b' } } }]).rows;
    assert.deepEqual(
      rows?.[0]?.cells.map(({ count }) => count),
      [null, null],
    );
    const ranking = question('x', 'ranking', { options: options('a', 'b') });
    const ranks = seen(ranking, [...times(5, { x: { ranks: { a: 1 } } }), { x: { ranks: { b: 1 } } }]).ranks;
    assert.deepEqual(
      ranks?.map(({ count, meanHundredths }) => [count, meanHundredths]),
      [
        [null, null],
        [null, null],
      ],
    );
  });
});
