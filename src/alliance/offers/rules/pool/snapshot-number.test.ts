import assert from 'node:assert/strict';
import { it } from 'node:test';
import { numberOf } from './snapshot-number.ts';

it('counts within its year; the hundredth has three digits', () => {
  assert.equal(numberOf(2026, 1), '2026-01');
  assert.equal(numberOf(2026, 100), '2026-100');
});
