import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phase } from '../types.ts';
import { readersOf } from './readers.ts';

const today = '2026-03-02';

describe('readersOf', () => {
  const cases: [Phase, open: string, withEmbargo: string, beforeItsDay: string][] = [
    ['drafting', 'members', 'members', 'members'],
    ['positions', 'members', 'members', 'members'],
    ['final', 'public', 'members', 'members'],
    ['signatures', 'public', 'members', 'members'],
    ['sent', 'public', 'public', 'members'],
    ['answered', 'public', 'public', 'members'],
    ['dropped', 'members', 'members', 'members'],
  ];
  for (const [phase, open, held, before] of cases)
    it(phase, () => {
      assert.equal(readersOf({ phase, embargo: false, embargoOn: null }, today), open);
      assert.equal(readersOf({ phase, embargo: true, embargoOn: null }, today), held);
      assert.equal(readersOf({ phase, embargo: false, embargoOn: '2026-03-03' }, today), before);
      assert.equal(readersOf({ phase, embargo: false, embargoOn: today }, today), open);
    });
});
