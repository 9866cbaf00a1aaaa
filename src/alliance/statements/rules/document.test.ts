import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPdf } from './document.ts';

describe('isPdf', () => {
  for (const [start, expected] of [
    ['%PDF-1.7', true],
    ['%PDF', false],
    ['PK', false],
    ['', false],
    ['<html>%PDF-', false],
  ] as const)
    it(start || '(empty)', () => assert.equal(isPdf(Buffer.from(start)), expected));
});
