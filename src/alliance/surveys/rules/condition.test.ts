import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../questionnaire-types.ts';
import type { Values } from '../types.ts';
import { askedBy, holds } from './condition.ts';

const eq = (question: string, value: string | number | boolean): Condition => ({ op: 'eq', question, value });
const cases: [string, Condition | undefined, Values, boolean][] = [
  ['no condition', undefined, {}, true],
  ['equal', eq('a', 'ja'), { a: 'ja' }, true],
  ['a yes', eq('a', true), { a: true }, true],
  ['a no is not a yes', eq('a', true), { a: false }, false],
  ['not answered equals nothing', eq('a', false), {}, false],
  ['no statement equals nothing', eq('a', 0), { a: null }, false],
  ['nought equals nought', eq('a', 0), { a: 0 }, true],
  ['a number is no text', eq('a', '1'), { a: 1 }, false],
  ['greater', { op: 'gt', question: 'a', value: 0 }, { a: 1 }, true],
  ['not greater', { op: 'gt', question: 'a', value: 1 }, { a: 1 }, false],
  ['no statement is not greater', { op: 'gt', question: 'a', value: -1 }, { a: null }, false],
  ['includes', { op: 'includes', question: 'a', value: 'x' }, { a: { chosen: ['x', 'y'] } }, true],
  [
    'includes other',
    { op: 'includes', question: 'a', value: 'other' },
    { a: { chosen: [], other: 'z' } },
    true,
  ],
  ['one choice includes itself', { op: 'includes', question: 'a', value: 'x' }, { a: 'x' }, true],
  ['other of one', { op: 'includes', question: 'a', value: 'other' }, { a: { other: 'z' } }, true],
  ['not of nothing holds', { op: 'not', of: eq('a', 1) }, {}, true],
  ['and', { op: 'and', of: [eq('a', 1), eq('b', 2)] }, { a: 1, b: 2 }, true],
  ['and with one missing', { op: 'and', of: [eq('a', 1), eq('b', 2)] }, { a: 1 }, false],
  ['or', { op: 'or', of: [eq('a', 1), eq('b', 2)] }, { b: 2 }, true],
  ['empty or', { op: 'or', of: [] }, {}, false],
];

describe('conditions', () => {
  for (const [name, condition, values, expected] of cases)
    it(name, () => assert.equal(holds(condition, values), expected));
  it('names the questions it asks', () =>
    assert.deepEqual(askedBy({ op: 'and', of: [eq('a', 1), { op: 'not', of: eq('b', 1) }] }), ['a', 'b']));
});
