import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decidePublished } from './published.ts';

const deed = {
  fromDay: '2018-06-01',
  toDay: null as string | null,
  asOf: '2019-03-26',
  programme: null as number | null,
  remark: null,
};

describe('decidePublished', () => {
  const cases: [why: string, change: Partial<typeof deed>, placeKnown: boolean, reason: string | null][] = [
    ['22 for a Land, beside its own 18', {}, true, null],
    ['a place that nobody knows', {}, false, 'unknown-place'],
    ['a programme', { programme: 4 }, true, null],
    ['a programme that nobody knows', { programme: 5 }, true, 'unknown-programme'],
    ['ends before it begins', { toDay: '2018-05-31' }, true, 'ends-before-it-begins'],
    ['from tomorrow', { asOf: '2026-03-03' }, true, 'published-in-future'],
    ['about a time that came later', { asOf: '2018-05-31' }, true, 'published-before-it-began'],
  ];
  for (const [why, change, placeKnown, reason] of cases)
    it(why, () => {
      const decision = decidePublished(
        { programmes: [{ id: 4 }], placeKnown },
        { ...deed, ...change },
        '2026-03-02',
      );
      assert.equal(decision.accepted ? null : decision.reason, reason && `admissions.${reason}`);
    });
});
