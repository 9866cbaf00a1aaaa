import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequestState } from '../types.ts';
import { tallyOf } from './missing.ts';

const request = (
  state: RequestState,
  share: number | null,
  pledged = 0,
  accepted = 0,
  deadline = '2026-03-10',
) => ({
  state,
  share,
  pledged,
  accepted,
  deadline,
});

describe('tallyOf', () => {
  const cases: [why: string, requests: ReturnType<typeof request>[], missing: number, waiting: number][] = [
    ['nobody asked', [], 18, 0],
    ['all asked', [request('asked', 10), request('prepared', 8)], 0, 18],
    ['asked in vain', [request('asked', 10, 0, 0, '2026-03-01'), request('asked', 8)], 10, 8],
    ['answered until today', [request('asked', 18, 0, 0, '2026-03-02')], 0, 18],
    ['pledged and declined', [request('pledged', 10, 10), request('declined', 8)], 8, 0],
    ['pledged less than proposed', [request('pledged', 10, 6)], 12, 0],
    ['pledged more than wanted', [request('pledged', 10, 20)], 0, 0],
    ['withdrawn after acceptance', [request('withdrawn', 10, 0), request('pledged', 8, 8, 8)], 10, 0],
    ['asked without a number', [request('asked', null)], 18, 0],
  ];
  for (const [why, requests, missing, waiting] of cases)
    it(why, () => {
      const tally = tallyOf({ wanted: 18 }, requests, '2026-03-02');
      assert.deepEqual([tally.missing, tally.waiting], [missing, waiting]);
    });
});
