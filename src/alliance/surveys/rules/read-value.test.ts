import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import { readValue, type Sent } from './read-value.ts';

const whole = question('x', 'integer', { max: 500 });
const one = question('x', 'single', { options: options('a', 'b'), other: true });
const closed = question('x', 'single', { options: options('a', 'b') });
const many = question('x', 'multiple', { options: options('a', 'b'), other: true });
const ranking = question('x', 'ranking', { options: options('a', 'b', 'c') });
const matrix = question('x', 'matrix', { options: options('a', 'b'), rows: options('r', 's') });
const nothing = {};

const cases: [string, Question, Sent, unknown][] = [
  ['nothing sent', whole, {}, nothing],
  ['an empty field says nothing', whole, { wert: ' ' }, nothing],
  ['nought is a number', whole, { wert: '0' }, { value: 0 }],
  ['no statement', whole, { wert: '', keine: 'ja' }, { value: null }],
  ['no statement beside nought', whole, { wert: '0', keine: 'ja' }, { problem: 'two-answers' }],
  ['thousands', question('x', 'integer'), { wert: '1.250' }, { value: 1250 }],
  ['a negative number', whole, { wert: '-1' }, { problem: 'number-too-small', with: { limit: 0 } }],
  ['an absurd number', whole, { wert: '501' }, { problem: 'number-too-big', with: { limit: 500 } }],
  ['words as a number', whole, { wert: 'viele' }, { problem: 'not-a-whole-number' }],
  ['half a person', whole, { wert: '1,5' }, { problem: 'not-a-whole-number' }],
  ['exponents', whole, { wert: '1e3' }, { problem: 'not-a-whole-number' }],
  ['a decimal comma', question('x', 'decimal'), { wert: '12,5' }, { value: 12.5 }],
  ['a German day', question('x', 'date'), { wert: '5.3.2026' }, { value: '2026-03-05' }],
  ['a day that is none', question('x', 'date'), { wert: '30.2.2026' }, { problem: 'not-a-day' }],
  ['yes', question('x', 'yes-no'), { wert: 'ja' }, { value: true }],
  ['no is an answer', question('x', 'yes-no'), { wert: 'nein' }, { value: false }],
  ['no statement among the choices', one, { wert: '-keine' }, { value: null }],
  ['no statement to yes or no', question('x', 'yes-no'), { wert: '-keine' }, { value: null }],
  ['no statement is no text', question('x', 'text'), { wert: '-keine' }, { value: '-keine' }],
  ['perhaps', question('x', 'yes-no'), { wert: 'vielleicht' }, { problem: 'unknown-option' }],
  [
    'a long text',
    question('x', 'text'),
    { wert: 'x'.repeat(301) },
    { problem: 'too-long', with: { limit: 300 } },
  ],
  ['one', one, { wert: 'a' }, { value: 'a' }],
  ['an option that is none', one, { wert: 'z' }, { problem: 'unknown-option' }],
  ['other, written', one, { wert: 'other', sonst: ' Boote ' }, { value: { other: 'Boote' } }],
  ['other, only written', one, { sonst: 'Boote' }, { value: { other: 'Boote' } }],
  ['other, not written', one, { wert: 'other' }, { problem: 'other-empty' }],
  ['other where there is none', closed, { wert: 'other', sonst: 'x' }, { problem: 'unknown-option' }],
  [
    'several, in the order of the options',
    many,
    { 'w-b': '1', 'w-a': '1' },
    { value: { chosen: ['a', 'b'] } },
  ],
  ['several and other', many, { 'w-a': '1', sonst: 'Boote' }, { value: { chosen: ['a'], other: 'Boote' } }],
  ['several, one unknown', many, { 'w-z': '1' }, { problem: 'unknown-option' }],
  ['ranks', ranking, { 'r-a': '2', 'r-b': '1' }, { value: { ranks: { a: 2, b: 1 } } }],
  ['a rank twice', ranking, { 'r-a': '1', 'r-b': '1' }, { problem: 'ranks-not-once', with: { limit: 3 } }],
  ['a rank too far', ranking, { 'r-a': '4' }, { problem: 'ranks-not-once', with: { limit: 3 } }],
  ['a matrix', matrix, { 'z-r': 'a', 'z-s': '' }, { value: { rows: { r: 'a' } } }],
  ['a matrix with a wrong column', matrix, { 'z-r': 'q' }, { problem: 'unknown-option' }],
  ['a note holds nothing', question('x', 'note'), { wert: 'x' }, nothing],
];

describe('reading what was sent', () => {
  for (const [name, asked, sent, expected] of cases)
    it(name, () => assert.deepEqual(readValue(asked, sent), expected));
});
