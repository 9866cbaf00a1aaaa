import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Value } from '../types.ts';
import { carriedValues, changedKeys, sameValue } from './carry.ts';

const one = (more: Partial<Question> = {}) =>
  question('x', 'single', { options: options('a', 'b'), ...more });
const cases: [string, Question, Question, Value, boolean][] = [
  ['the same question', one(), one(), 'a', true],
  ['no statement', one(), one(), null, true],
  ['an option that is gone', one(), one({ options: options('b', 'c') }), 'a', false],
  ['another type', question('x', 'text'), question('x', 'integer'), '5', false],
  ['nought', question('x', 'integer'), question('x', 'integer'), 0, true],
  ['above the new bound', question('x', 'integer'), question('x', 'integer', { max: 3 }), 5, false],
  ['a file', question('x', 'file'), question('x', 'file'), { file: 1, name: 'a', size: 1 }, false],
  ['other where it is no more', one({ other: true }), one(), { other: 'z' }, false],
  [
    'a row of the matrix that is gone',
    question('x', 'matrix', { rows: options('r'), options: options('a') }),
    question('x', 'matrix', { rows: options('s'), options: options('a') }),
    { rows: { r: 'a' } },
    false,
  ],
];

describe('carried over from the last wave', () => {
  for (const [name, before, now, value, kept] of cases)
    it(name, () =>
      assert.deepEqual(
        carriedValues({ x: value, gone: 1 }, questionnaireOf([before]), questionnaireOf([now])),
        kept ? { x: value } : {},
      ),
    );
  it('tells nought, no statement and nothing apart', () => {
    assert.equal(sameValue(0, null), false);
    assert.equal(sameValue(null, undefined), false);
    assert.equal(sameValue({ rows: { a: 'x', b: 'y' } }, { rows: { b: 'y', a: 'x' } }), true);
    const form = questionnaireOf([question('a', 'integer'), question('b', 'text'), question('c', 'text')]);
    assert.deepEqual(changedKeys({ a: 0, b: 'x' }, { a: null, b: 'x', c: 'n' }, form), ['a', 'c']);
  });
});
