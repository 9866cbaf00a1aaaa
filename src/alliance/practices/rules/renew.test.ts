import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideTerm } from './renew.ts';

const term = (fromDay: string, toDay: string | null, evaluationOn: string | null = null) => ({
  fromDay,
  toDay,
  evaluationOn,
  resolution: null as number | null,
});
const first = term('2021-01-01', '2022-12-31');

describe('decideTerm', () => {
  const cases: [why: string, terms: (typeof first)[], deed: typeof first, reason: string | null][] = [
    ['the first', [], first, null],
    ['one day long', [], term('2021-01-01', '2021-01-01'), null],
    ['ends before it begins', [], term('2021-01-02', '2021-01-01'), 'ends-before-it-begins'],
    ['the day after the last one ended', [first], term('2023-01-01', '2024-12-31'), null],
    ['on the day the last one ends', [first], term('2022-12-31', null), 'terms-overlap'],
    ['after a gap', [first], term('2025-01-01', null), null],
    ['before the first', [first], term('2019-01-01', '2020-12-31'), null],
    ['around the first', [first], term('2019-01-01', '2030-12-31'), 'terms-overlap'],
    ['while one has no end', [term('2021-01-01', null)], term('2030-01-01', null), 'terms-overlap'],
    ['evaluated on its last day', [], term('2021-01-01', '2022-12-31', '2022-12-31'), null],
    ['evaluated after its end', [], term('2021-01-01', '2022-12-31', '2023-02-01'), null],
    ['on a resolution of its own', [], { ...first, resolution: 7 }, null],
    ['on a resolution of somebody else', [], { ...first, resolution: 8 }, 'foreign-resolution'],
    ['evaluated before it begins', [], term('2021-01-01', null, '2020-12-31'), 'evaluated-before-it-begins'],
  ];
  for (const [why, terms, deed, reason] of cases)
    it(why, () => {
      const decision = decideTerm(terms, deed, [{ id: 7 }]);
      assert.equal(decision.accepted ? null : decision.reason, reason && `practices.${reason}`);
    });
});
