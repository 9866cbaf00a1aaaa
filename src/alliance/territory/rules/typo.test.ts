import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOneSlip } from './typo.ts';

describe('isOneSlip', () => {
  const cases: [a: string, b: string, oneSlip: boolean][] = [
    ['kiel', 'kiel', true],
    ['rotenburg', 'rottenburg', true],
    ['rottenburg', 'rotenburg', true],
    ['marburg', 'warburg', true],
    ['potsdma', 'potsdam', true],
    ['', 'a', true],
    ['aab', 'aaab', true],
    ['potdsma', 'potsdam', false],
    ['rotenberg', 'rottenburg', false],
    ['abc', 'bca', false],
    ['kiel', 'kielle', false],
  ];
  for (const [a, b, oneSlip] of cases)
    it(`${a} – ${b}: ${oneSlip}`, () => assert.equal(isOneSlip(a, b), oneSlip));
});
