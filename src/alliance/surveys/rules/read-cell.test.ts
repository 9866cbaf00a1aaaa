import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCell } from './read-cell.ts';

const cases: [Parameters<typeof readCell>, unknown][] = [
  [['text', 'Boote', {}], { value: 'Boote' }],
  [['text', '', {}], {}],
  [['integer', '1 250', {}], { value: 1250 }],
  [['integer', '12.5', {}], { problem: 'not-a-whole-number' }],
  [['integer', '-3', { min: -5 }], { value: -3 }],
  [['decimal', '0,25', {}], { value: 0.25 }],
  [['decimal', '1,23456', {}], { problem: 'not-a-number' }],
  [['integer', '2000000000', {}], { problem: 'number-too-big', with: { limit: 1_000_000_000 } }],
  [['date', '2026-03-05', {}], { value: '2026-03-05' }],
  [['date', 'morgen', {}], { problem: 'not-a-day' }],
];

describe('reading a cell', () => {
  for (const [[type, text, bounds], expected] of cases)
    it(`${type} ${text}`, () => assert.deepEqual(readCell(type, text, bounds), expected));
});
