import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import { mergeUses, type Use, withoutUses, withUses } from './uses.ts';

const use = (scope: number, number: number, day = '2026-03-02'): Use => ({ item: 1, scope, number, day });

describe('mergeUses', () => {
  const cases: [why: string, perCell: Use[][], merged: Use[]][] = [
    ['one programme', [[use(1, 5)]], [use(1, 5)]],
    ['two programmes on one limit', [[use(1, 5)], [use(1, 5)]], [use(1, 5)]],
    ['two programmes on two limits', [[use(1, 5)], [use(2, 5)]], [use(1, 5), use(2, 5)]],
    ['one programme on two limits', [[use(1, 3), use(2, 2)]], [use(1, 3), use(2, 2)]],
    [
      'of one limit the most that any cell takes',
      [[use(1, 3), use(2, 2)], [use(2, 5)]],
      [use(1, 3), use(2, 5)],
    ],
    ['parts of one limit within a cell add up', [[use(1, 2), use(1, 2)]], [use(1, 4)]],
    ['days stand apart', [[use(1, 5), use(1, 5, '2026-04-01')]], [use(1, 5), use(1, 5, '2026-04-01')]],
    ['nothing', [[], []], []],
  ];
  for (const [why, perCell, merged] of cases) it(why, () => assert.deepEqual(mergeUses(perCell), merged));
});

const facts = (uses: { number: number; day: string }[]): MandateFacts =>
  ({ topics: [], groups: [], competences: [], items: [{ scopes: [{ id: 1, uses }] }] }) as never;
const usesOf = ({ items }: MandateFacts) => items[0]?.scopes[0]?.uses;

describe('withUses and withoutUses', () => {
  const booked = { number: 5, day: '2026-03-02' };
  it('a use is added', () => assert.equal(usesOf(withUses(facts([booked]), [use(1, 2)]))?.length, 2));
  it('and taken away again, once', () => {
    assert.deepEqual(usesOf(withoutUses(facts([booked, booked]), [use(1, 5)])), [booked]);
    assert.deepEqual(usesOf(withoutUses(facts([booked]), [use(1, 4), use(2, 5)])), [booked]);
  });
  it('the facts given stay as they are', () => {
    const given = facts([booked]);
    withoutUses(given, [use(1, 5)]);
    assert.deepEqual(usesOf(given), [booked]);
  });
});
