import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MatchedRow, planTakeOver } from './take-over.ts';

const row = (number: number, municipality: string | null, candidates: string[] = []): MatchedRow => ({
  row: number,
  name: `Ort ${number}`,
  land: null,
  landWritten: '',
  states: [{ number: 1, state: 'done' }],
  updated: null,
  municipality,
  candidates,
});

describe('planTakeOver', () => {
  const cases: [
    why: string,
    rows: MatchedRow[],
    choices: Record<string, string>,
    planned: string[],
    left: number[],
  ][] = [
    ['sure rows', [row(1, 'a'), row(2, 'b')], {}, ['a', 'b'], []],
    ['an ambiguous row without a choice', [row(1, null, ['a', 'b'])], {}, [], [1]],
    ['an ambiguous row with a choice', [row(1, null, ['a', 'b'])], { 1: 'b' }, ['b'], []],
    ['a choice that was never offered', [row(1, null, ['a', 'b'])], { 1: 'z' }, [], [1]],
    ['a choice for another row', [row(1, null, ['a'])], { 2: 'a' }, [], [1]],
    ['a sure row is not overruled', [row(1, 'a', ['a', 'b'])], { 1: 'b' }, ['a'], []],
    ['a name that fits nothing', [row(1, null)], { 1: 'a' }, [], [1]],
    ['one municipality twice', [row(1, 'a'), row(2, 'a')], {}, ['a'], [2]],
    ['chosen although another row has it', [row(1, 'a'), row(2, null, ['a'])], { 2: 'a' }, ['a'], [2]],
  ];
  for (const [why, rows, choices, keys, left] of cases)
    it(why, () => {
      const plan = planTakeOver(rows, choices);
      assert.deepEqual(
        plan.planned.map(({ municipality }) => municipality),
        keys,
      );
      assert.deepEqual(
        plan.left.map((one) => one.row),
        left,
      );
    });
});
