import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegisterProblem } from '../types.ts';
import type { Difference } from './difference.ts';
import { misfitOf, refusalOf } from './usable.ts';

const problem = (key: RegisterProblem['problem'], line = 5): RegisterProblem => ({ line, problem: key });

describe('whether a register was read whole', () => {
  for (const [name, problems, refusal] of [
    ['nothing wrong', [], null],
    ['one line twice', [problem('twice')], null],
    ['a foreign line between', [problem('unknown-record')], null],
    ['a broken line would dissolve its municipality', [problem('wrong-width')], 'lines-unreadable'],
    ['letters where inhabitants stand', [problem('bad-number')], 'lines-unreadable'],
    ['half a file: the last Länder are missing', [problem('lands-missing', 0)], 'lands-missing'],
    ['half a file: it ends inside a Land', [problem('districts-empty', 0)], 'districts-empty'],
    ['not one unit', [problem('no-units', 0)], 'no-units'],
    ['the gap is named before the line', [problem('bad-key'), problem('lands-missing', 0)], 'lands-missing'],
  ] as const)
    it(name, () => assert.equal(refusalOf(problems)?.refusal ?? null, refusal));
});

describe('whether a register fits what is known', () => {
  const found = (gone: number, kept: number): Difference => ({
    added: [],
    changed: [],
    gone: Array.from<Difference['gone'][number]>({ length: gone }),
    unchanged: kept,
  });
  for (const [name, difference, day, newest, refusal] of [
    ['a year with reforms', found(20, 980), '2024-12-31', '2023-11-30', null],
    ['a quarter is missing', found(300, 700), '2024-12-31', '2023-11-30', 'many-gone'],
    ['a small country may change much', found(5, 10), '2024-12-31', '2023-11-30', null],
    ['the same day again', found(0, 10), '2023-11-30', '2023-11-30', null],
    ['last year’s file', found(0, 10), '2022-12-31', '2023-11-30', 'register-older'],
    ['the first of its country', found(0, 0), '2022-12-31', null, null],
  ] as const)
    it(name, () => assert.equal(misfitOf(difference, day, newest)?.refusal ?? null, refusal));
});
