import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceOf, referencesIn } from './reference.ts';

describe('references', () => {
  it('year and number', () => {
    assert.equal(referenceOf(2026, 7), '2026/0007');
    assert.equal(referenceOf(2026, 12_345), '2026/12345');
  });

  for (const [text, found] of [
    ['AW: Ihr Schreiben, unser Zeichen 2026/0007', ['2026/0007']],
    ['Re: [2026/0007] [2026/0007]', ['2026/0007']],
    ['2025/0012 und 2026/0001', ['2025/0012', '2026/0001']],
    ['Drs. 12026/00071', []],
    ['VO/2023/12421-01', ['2023/12421']],
    ['am 20.10.2026', []],
    ['', []],
  ] as const)
    it(`in „${text}“`, () => assert.deepEqual(referencesIn(text), found));
});
