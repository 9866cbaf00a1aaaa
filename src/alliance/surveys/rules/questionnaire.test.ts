import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question, questionnaireOf } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import { flawsOf } from './questionnaire.ts';

const choice = question('art', 'single', { options: options('a', 'b') });
const cases: [string, Question[], string[]][] = [
  ['sound', [choice, question('x', 'text', { when: { op: 'eq', question: 'art', value: 'a' } })], []],
  ['a key twice', [question('x', 'text'), question('x', 'text')], ['key-taken']],
  ['the key of the section', [question('allgemein', 'text')], ['key-taken']],
  ['a malformed key', [question('X y', 'text')], ['key-malformed']],
  ['nothing to choose', [question('x', 'single', { options: options('a') })], ['options-missing']],
  ['one option and other', [question('x', 'single', { options: options('a'), other: true })], []],
  ['a matrix without rows', [question('x', 'matrix', { options: options('a', 'b') })], ['rows-missing']],
  ['a table without columns', [question('x', 'table')], ['columns-missing']],
  ['bounds the wrong way round', [question('x', 'integer', { min: 5, max: 1 })], ['min-above-max']],
  ['only notes', [question('x', 'note')], ['no-questions']],
  ['nothing', [], ['section-empty', 'no-questions']],
  [
    'a condition on a later question',
    [question('x', 'text', { when: { op: 'eq', question: 'art', value: 'a' } }), choice],
    ['condition-not-before'],
  ],
  [
    'a condition on itself',
    [question('x', 'text', { when: { op: 'eq', question: 'x', value: 'a' } })],
    ['condition-not-before'],
  ],
  [
    'a condition on an option that is none',
    [choice, question('x', 'text', { when: { op: 'eq', question: 'art', value: 'z' } })],
    ['condition-unfit'],
  ],
  [
    'greater than a text',
    [
      question('t', 'text'),
      question('x', 'text', { when: { op: 'not', of: { op: 'gt', question: 't', value: 1 } } }),
    ],
    ['condition-unfit'],
  ],
];

describe('a sound questionnaire', () => {
  for (const [name, questions, flaws] of cases)
    it(name, () =>
      assert.deepEqual(
        flawsOf(questionnaireOf(questions)).map(({ flaw }) => flaw),
        flaws,
      ),
    );
});
