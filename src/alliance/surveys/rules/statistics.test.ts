import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Values } from '../types.ts';
import { resultOf } from './statistics.ts';

const places = ['01001000', '01002000', '01003000', '12054000', '06534014'];
const asked = places.map((municipality, index) => ({
  municipality,
  land: municipality.slice(0, 2),
  district: municipality.slice(0, 5),
  population: (index + 1) * 100,
  populationDay: '2022-12-31',
}));
const result = (questions: Question[], values: (Values | null)[]) =>
  resultOf(
    questionnaireOf(questions),
    asked,
    values.flatMap((one, index) =>
      one === null ? [] : [{ municipality: places[index] as string, values: one }],
    ),
  );
const only = (one: Question, values: (Values | null)[]) => result([one], values).questions[0]!;

describe('statistics', () => {
  it('counts who was asked, who answered, per Land and with inhabitants', () => {
    const { questions: _, ...whole } = result([question('x', 'text')], [{}, null, {}, {}, null]);
    assert.deepEqual(whole, {
      asked: 5,
      answered: 3,
      askedInhabitants: 1500,
      answeredInhabitants: 800,
      populationDays: ['2022-12-31'],
      lands: [
        { land: '01', asked: 3, answered: 2 },
        { land: '06', asked: 1, answered: 0 },
        { land: '12', asked: 1, answered: 1 },
      ],
    });
  });

  it('keeps nought, no statement and not answered apart', () => {
    const numbers = only(question('x', 'integer'), [{ x: 0 }, { x: null }, {}, { x: 7 }, { x: 5 }]);
    assert.deepEqual([numbers.shown, numbers.answered, numbers.without, numbers.empty], [5, 3, 1, 1]);
    assert.deepEqual(
      numbers.exclusive?.map(({ key, count, inhabitants }) => [key, count, inhabitants]),
      [
        ['0', 1, 100],
        ['mehr', 2, 900],
      ],
    );
    assert.deepEqual(numbers.number, { sum: 12, min: 0, max: 7, median: 5, mean: 4 });
  });

  it('adds decimals exactly', () =>
    assert.equal(only(question('x', 'decimal'), [{ x: 0.1 }, { x: 0.2 }]).number?.sum, 0.3));

  it('counts choices and other', () => {
    const one = question('x', 'single', { options: options('a', 'b'), other: true });
    assert.deepEqual(
      only(one, [{ x: 'a' }, { x: { other: 'z' } }, { x: 'a' }]).exclusive?.map(({ count }) => count),
      [2, 0, 1],
    );
    const many = question('x', 'multiple', { options: options('a', 'b'), other: true });
    assert.deepEqual(
      only(many, [{ x: { chosen: ['a', 'b'] } }, { x: { chosen: ['b'], other: 'z' } }]).parts?.map(
        ({ count }) => count,
      ),
      [1, 2, 1],
    );
  });

  it('does not count who was not shown the question', () => {
    const [, second] = result(
      [
        question('bereit', 'yes-no'),
        question('zahl', 'integer', { when: { op: 'eq', question: 'bereit', value: true } }),
      ],
      [{ bereit: true, zahl: 4 }, { bereit: true }, { bereit: false, zahl: 9 }],
    ).questions;
    assert.deepEqual([second?.shown, second?.answered, second?.empty, second?.number?.sum], [2, 1, 1, 4]);
  });

  it('ranks, matrix and table', () => {
    const ranking = question('x', 'ranking', { options: options('a', 'b') });
    assert.deepEqual(
      only(ranking, [{ x: { ranks: { a: 1, b: 2 } } }, { x: { ranks: { a: 2 } } }]).ranks?.map(
        ({ count, firsts, meanHundredths }) => [count, firsts, meanHundredths],
      ),
      [
        [2, 1, 150],
        [1, 0, 200],
      ],
    );
    const matrix = question('x', 'matrix', { options: options('a', 'b'), rows: options('r') });
    assert.deepEqual(
      only(matrix, [{ x: { rows: { r: 'b' } } }]).rows?.[0]?.cells.map(({ count }) => count),
      [0, 1],
    );
    const table = question('x', 'table', { columns: [{ key: 'n', label: { de: 'N' }, type: 'integer' }] });
    assert.deepEqual(only(table, [{ x: { table: [{ n: 2 }, { n: 3 }] } }, { x: { table: [{}] } }]).table, {
      rows: 3,
      sums: [{ key: 'n', label: { de: 'N' }, sum: 5, contributors: 1 }],
    });
  });

  it('an answer of somebody who was not asked counts for nothing', () =>
    assert.equal(
      resultOf(
        questionnaireOf([question('x', 'text')]),
        [],
        [{ municipality: '01001000', values: { x: 'a' } }],
      ).answered,
      0,
    ));
});
