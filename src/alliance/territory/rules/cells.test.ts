import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RegisterCell, numberOf, paddedKey, textOf } from './cells.ts';

describe('numberOf', () => {
  const cases: [cell: RegisterCell, value: number | null | undefined][] = [
    [12.5, 12.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 250', 1250],
    ['', null],
    [null, null],
    [undefined, null],
    ['-', null],
    [':', null],
    ['n.a.', null],
    ['viele', undefined],
    ['1a', undefined],
    ['1.250,5', undefined],
  ];
  for (const [cell, value] of cases)
    it(`${String(cell)} is ${value}`, () => assert.equal(numberOf(cell), value));
});

it('pads digits only and reads blanks as one', () => {
  assert.equal(paddedKey(36, 3), '036');
  assert.equal(paddedKey('GM0363', 8), 'GM0363');
  assert.equal(paddedKey(null, 3), '');
  assert.equal(textOf(' Bad \n Homburg '), 'Bad Homburg');
  assert.equal(textOf(new Date('2024-09-30T00:00:00Z')), '2024-09-30');
});
