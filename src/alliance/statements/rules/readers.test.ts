import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phase } from '../types.ts';
import { readersOf } from './readers.ts';

describe('readersOf', () => {
  const cases: [Phase, withoutEmbargo: string, withEmbargo: string][] = [
    ['drafting', 'members', 'members'],
    ['positions', 'members', 'members'],
    ['final', 'public', 'members'],
    ['signatures', 'public', 'members'],
    ['sent', 'public', 'public'],
    ['answered', 'public', 'public'],
    ['dropped', 'members', 'members'],
  ];
  for (const [phase, open, held] of cases)
    it(phase, () => {
      assert.equal(readersOf({ phase, embargo: false }), open);
      assert.equal(readersOf({ phase, embargo: true }), held);
    });
});
