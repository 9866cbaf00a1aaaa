import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Amount } from '../types.ts';
import { leftOn } from './left.ts';

const took = (number: number, day: string) => ({ number, day });
const amount = (rhythm: Amount['rhythm'], number: number | null = 5): Amount => ({
  quantity: number === null ? 'on-request' : 'exact',
  number,
  rhythm,
});

describe('leftOn', () => {
  const cases: [why: string, amount: Amount, takings: ReturnType<typeof took>[], left: number | null][] = [
    ['nothing taken', amount('once'), [], 5],
    ['taken long ago counts for a once-only number', amount('once'), [took(3, '2020-01-31')], 2],
    ['a month begins anew', amount('month'), [took(3, '2026-05-31')], 5],
    ['the same month', amount('month'), [took(3, '2026-06-01')], 2],
    ['the same month of another year', amount('month'), [took(3, '2025-06-15')], 5],
    ['the same year', amount('year'), [took(3, '2026-01-01'), took(1, '2026-12-31')], 1],
    ['the year before', amount('year'), [took(3, '2025-12-31')], 5],
    ['more taken than offered', amount('once'), [took(9, '2026-06-01')], 0],
    ['no number', amount('once', null), [took(9, '2026-06-01')], null],
  ];
  for (const [why, one, takings, left] of cases)
    it(why, () => assert.equal(leftOn(one, takings, '2026-06-15'), left));
});
