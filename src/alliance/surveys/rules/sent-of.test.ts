import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { options, question } from '../questionnaire.fixture.ts';
import type { Question } from '../questionnaire-types.ts';
import type { Value } from '../types.ts';
import { readValue } from './read-value.ts';
import { sentOf } from './sent-of.ts';

const table = question('x', 'table', {
  columns: [
    { key: 'n', label: { de: 'N' }, type: 'decimal' },
    { key: 'd', label: { de: 'D' }, type: 'date' },
  ],
});
const cases: [Question, Value | undefined][] = [
  [question('x', 'integer'), 0],
  [question('x', 'integer'), null],
  [question('x', 'integer'), undefined],
  [question('x', 'decimal'), 12.5],
  [question('x', 'date'), '2026-03-05'],
  [question('x', 'yes-no'), false],
  [question('x', 'yes-no'), null],
  [question('x', 'long-text'), 'zwei\nZeilen'],
  [question('x', 'single', { options: options('a'), other: true }), { other: 'Boote' }],
  [question('x', 'single', { options: options('a') }), 'a'],
  [question('x', 'multiple', { options: options('a', 'b'), other: true }), { chosen: ['b'], other: 'Boote' }],
  [question('x', 'ranking', { options: options('a', 'b') }), { ranks: { b: 1 } }],
  [question('x', 'matrix', { options: options('a'), rows: options('r') }), { rows: { r: 'a' } }],
  [table, { table: [{ n: 1.5, d: '2026-03-05' }, { n: 0 }] }],
];

describe('what a form shows', () => {
  for (const [asked, value] of cases)
    it(`${asked.type} ${JSON.stringify(value)}`, () =>
      assert.deepEqual(readValue(asked, sentOf(asked, value)), value === undefined ? {} : { value }));
});
