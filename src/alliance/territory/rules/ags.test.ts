import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AgsReading, readAgs } from './ags.ts';

const municipality = (key: string): AgsReading => ({ verdict: 'ok', key, kind: 'municipality' });

describe('readAgs', () => {
  const cases: [typed: string | number | null, reading: AgsReading][] = [
    ['01001000', municipality('01001000')],
    [' 01 001 000 ', municipality('01001000')],
    ['01\u00a0001\u202f000', municipality('01001000')],
    ['08.4.16.036', municipality('08416036')],
    ["'01001000", municipality('01001000')],
    ['AGS: 08416036', municipality('08416036')],
    ['０１００１０００', municipality('01001000')],
    ['DE:08416036', municipality('08416036')],
    [12054000, municipality('12054000')],
    ['12054000.0', municipality('12054000')],
    // Excel drops the zero of the first nine Länder
    [1001000, { verdict: 'lost-zero', suggestion: '01001000', kind: 'municipality' }],
    ['9162000', { verdict: 'lost-zero', suggestion: '09162000', kind: 'municipality' }],
    // ARS: positions 6–9 name the association
    ['147300070070', municipality('14730070')],
    ['08 4 16 5003 036', municipality('08416036')],
    ['84165003036', { verdict: 'lost-zero', suggestion: '08416036', kind: 'municipality' }],
    ['06531', { verdict: 'ok', key: '06531', kind: 'district' }],
    [1001, { verdict: 'lost-zero', suggestion: '01001', kind: 'district' }],
    ['16', { verdict: 'ok', key: '16', kind: 'land' }],
    ['8', { verdict: 'lost-zero', suggestion: '08', kind: 'land' }],
    ['FR:75056', municipality('FR:75056')],
    ['fr:2a004', municipality('FR:2A004')],
    ['17001000', { verdict: 'unknown-land', land: '17' }],
    ['00001000', { verdict: 'unknown-land', land: '00' }],
    ['99', { verdict: 'unknown-land', land: '99' }],
    // the association itself, as in the ARS of a Verbandsgemeinde
    ['147300070', { verdict: 'wrong-length', digits: 9 }],
    ['084', { verdict: 'wrong-length', digits: 3 }],
    ['1.001E+06', { verdict: 'not-a-key' }],
    ['Potsdam', { verdict: 'not-a-key' }],
    [-1001000, { verdict: 'lost-zero', suggestion: '01001000', kind: 'municipality' }],
    ['', { verdict: 'empty' }],
    [null, { verdict: 'empty' }],
    ['  ', { verdict: 'empty' }],
  ];
  for (const [typed, reading] of cases)
    it(`${JSON.stringify(typed)} is ${reading.verdict}`, () => assert.deepEqual(readAgs(typed), reading));
});
