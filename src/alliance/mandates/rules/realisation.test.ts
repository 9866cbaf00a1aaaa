import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ItemResult } from '../types.ts';
import { decideRealisation, type RealisationDeed } from './realisation.ts';

describe('decideRealisation', () => {
  const done: RealisationDeed = { realisation: 'done', day: '2026-03-02', evidence: 'Bericht 4/2026' };
  const cases: [string, ItemResult, RealisationDeed, string | null][] = [
    ['done today', 'adopted', done, null],
    ['done on the day of the resolution', 'amended', { ...done, day: '2020-05-14' }, null],
    ['done before the resolution', 'adopted', { ...done, day: '2020-05-13' }, 'realised-before-resolution'],
    ['done tomorrow', 'adopted', { ...done, day: '2026-03-03' }, 'realised-in-future'],
    ['done without a day', 'adopted', { ...done, day: null }, 'realisation-day-missing'],
    ['done without evidence', 'adopted', { ...done, evidence: null }, 'evidence-missing'],
    [
      'dropped without evidence',
      'adopted',
      { ...done, realisation: 'dropped', evidence: null },
      'evidence-missing',
    ],
    ['in progress needs none', 'adopted', { ...done, realisation: 'in-progress', evidence: null }, null],
    ['open again', 'adopted', { realisation: 'open', day: null, evidence: null }, null],
    ['rejected', 'rejected', done, 'nothing-to-realise'],
  ];
  for (const [name, result, deed, reason] of cases)
    it(name, () => {
      const decision = decideRealisation({ result }, { day: '2020-05-14' }, deed, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
});
