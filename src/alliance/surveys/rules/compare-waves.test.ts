import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Values } from '../types.ts';
import { compareWaves, type Wave } from './compare-waves.ts';
import { resultOf } from './statistics.ts';

const wave = (number: number, questions: Question[], values: Values[]): Wave => {
  const asked = values.map((_, index) => ({
    municipality: `0100100${index}`,
    land: '01',
    district: null,
    population: 1,
    populationDay: null,
  }));
  const answers = asked.map(({ municipality }, index) => ({ municipality, values: values[index] ?? {} }));
  return { survey: number, wave: number, result: resultOf(questionnaireOf(questions), asked, answers) };
};
const choice = (...keys: string[]) => question('art', 'single', { options: options(...keys) });

describe('waves side by side', () => {
  const compared = compareWaves([
    wave(
      1,
      [choice('a', 'b'), question('zahl', 'integer'), question('wort', 'text')],
      [{ art: 'a', zahl: 3 }, { art: 'b' }],
    ),
    wave(
      2,
      [choice('b', 'c'), question('zahl', 'integer'), question('wort', 'integer')],
      [{ art: 'c', zahl: 4 }, { zahl: 0 }],
    ),
  ]);
  it('compares by key, in the order and words of the latest', () =>
    assert.deepEqual(
      compared.map(({ key }) => key),
      ['art', 'zahl'],
    ));
  it('an option that a wave did not have is not nought', () =>
    assert.deepEqual(
      compared[0]?.rows.map(({ key, counts }) => [key, counts]),
      [
        ['b', [1, 0]],
        ['c', [undefined, 1]],
        ['a', [1, undefined]],
      ],
    ));
  it('compares sums', () => assert.deepEqual(compared[1]?.sums, [3, 4]));
  it('one wave has nothing to be compared with', () =>
    assert.deepEqual(compareWaves([wave(1, [choice('a', 'b')], [{ art: 'a' }])]), []));
});
