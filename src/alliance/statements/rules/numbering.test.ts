import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isClauseNumber, nextNumber, numberProblems } from './numbering.ts';
import { clauseOf } from './text.fixture.ts';

describe('isClauseNumber', () => {
  for (const [text, expected] of [
    ['1', true],
    ['12a', true],
    ['999', true],
    ['0', false],
    ['01', false],
    ['a', false],
    ['1.', false],
    ['1ab', false],
    ['1000', false],
    ['', false],
  ] as const)
    it(`${text || '(empty)'}: ${expected}`, () => assert.equal(isClauseNumber(text), expected));
});

describe('numberProblems', () => {
  const numbered = (...numbers: string[]) =>
    numbers.map((number, index) => clauseOf(index + 1, { number, text: 'ohne Verweis' }));
  for (const [why, clauses, expected] of [
    ['in a row', numbered('1', '2', '2a', '2b', '3'), []],
    ['with a gap', numbered('1', '5'), []],
    ['one twice', numbered('1', '1'), ['number-twice 1']],
    ['falling', numbered('2', '1'), ['number-order 1']],
    ['a letter before its number', numbered('2a', '2'), ['number-order 2']],
    ['no clause at all', [], []],
  ] as const)
    it(why, () =>
      assert.deepEqual(
        numberProblems(clauses).map(({ problem, number }) => `${problem} ${number}`),
        expected,
      ),
    );
  for (const [text, expected] of [
    ['Wie in Ziffer 1 gefordert', []],
    ['Wie in Ziffer 9 gefordert', ['9']],
    ['Nach Ziffer 9 des Erlasses', []],
    ['Ziffern 1 und 2', []],
    ['Ziffer 3a.', ['3a']],
    ['Bezifferung 9', []],
    ['Ziffern 1 und 9', ['9']],
    ['Ziffern 1 bis 7', ['7']],
    ['Ziffern 1–7', ['7']],
    ['Ziffern 8 bis 9 sowie 2', ['8', '9']],
    ['Ziffern 1, 4a und 9', ['4a', '9']],
    ['Ziffern 1 oder 9', ['9']],
    ['Ziffern 1 und 9 des Erlasses', []],
    ['Ziffern 7 bis 9 der Verordnung', []],
    ['Ziffern 1 und 2, 30 Plätze', []],
    ['Ziffer 1 und 30 Plätze', []],
    ['Ziffer 1 und Ziffer 9', ['9']],
  ] as const)
    it(`„${text}“`, () =>
      assert.deepEqual(
        numberProblems([clauseOf(1, { text }), clauseOf(2, { text: '' })]).map(({ number }) => number),
        expected,
      ));
  it('a preamble may refer too', () =>
    assert.equal(
      numberProblems([clauseOf(3, { kind: 'preamble', number: null, text: 'Ziffer 4' })])[0]?.problem,
      'reference-missing',
    ));
});

describe('nextNumber', () => {
  it('comes after all others', () =>
    assert.equal(nextNumber([{ number: '2' }, { number: '7a' }, { number: null }]), '8'));
  it('begins with one', () => assert.equal(nextNumber([]), '1'));
});
