import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '../../types.ts';
import { offered } from './pool.fixture.ts';
import { standingIn } from './standing.ts';

const march = { from: '2026-03-02', to: '2026-03-31' };

describe('what is added', () => {
  const cases: [string, Partial<Offer>, unknown][] = [
    ['exact', {}, { kind: 'added', places: 5 }],
    ['up to', { quantity: 'up-to' }, { kind: 'added', places: 5 }],
    ['the rest of one that pledges used', { taken: 2 }, { kind: 'added', places: 3 }],
    ['used up', { taken: 5 }, { kind: 'apart', reason: 'used-up' }],
    ['a rest smaller than its group', { taken: 3, minimumGroup: 3 }, { kind: 'apart', reason: 'used-up' }],
    ['monthly', { rhythm: 'month' }, { kind: 'recurring', rhythm: 'month', number: 5 }],
    ['yearly', { rhythm: 'year' }, { kind: 'recurring', rhythm: 'year', number: 5 }],
    [
      'monthly, of which this month is taken',
      { rhythm: 'month', number: 2, takings: [{ number: 2, day: '2026-03-10' }] },
      { kind: 'apart', reason: 'used-up' },
    ],
    [
      'monthly, of which another month is taken',
      { rhythm: 'month', takings: [{ number: 5, day: '2026-04-10' }] },
      { kind: 'recurring', rhythm: 'month', number: 5 },
    ],
    [
      'yearly, less what the year has taken',
      {
        rhythm: 'year',
        takings: [
          { number: 1, day: '2026-01-10' },
          { number: 2, day: '2026-11-10' },
          { number: 5, day: '2025-11-10' },
        ],
      },
      { kind: 'recurring', rhythm: 'year', number: 2 },
    ],
    [
      'monthly with a rest smaller than its group',
      { rhythm: 'month', minimumGroup: 4, takings: [{ number: 2, day: '2026-03-10' }] },
      { kind: 'apart', reason: 'used-up' },
    ],
    [
      'no longer covered by a mandate',
      { uncoveredSince: '2026-03-01' },
      { kind: 'apart', reason: 'mandate' },
    ],
    [
      'no longer covered, and paused for it',
      { uncoveredSince: '2026-03-01', state: 'paused' },
      { kind: 'apart', reason: 'paused' },
    ],
    ['at least', { quantity: 'at-least' }, { kind: 'apart', reason: 'at-least' }],
    ['on request', { quantity: 'on-request', number: null }, { kind: 'apart', reason: 'on-request' }],
    [
      'discussed, even on request',
      { state: 'discussed', quantity: 'on-request', number: null },
      { kind: 'apart', reason: 'discussed' },
    ],
    ['resolved, not released', { state: 'resolved' }, { kind: 'apart', reason: 'resolved' }],
    ['paused', { state: 'paused' }, { kind: 'apart', reason: 'paused' }],
    ['expired', { state: 'expired' }, { kind: 'apart', reason: 'expired' }],
    ['over since yesterday', { validTo: '2026-03-01' }, { kind: 'apart', reason: 'expired' }],
    ['ends today', { validTo: '2026-03-02' }, { kind: 'added', places: 5 }],
    ['begins on the last day', { validFrom: '2026-03-31' }, { kind: 'added', places: 5 }],
    ['begins later', { validFrom: '2026-04-01' }, { kind: 'apart', reason: 'later' }],
    ['withdrawn', { state: 'withdrawn' }, null],
  ];
  for (const [name, more, expected] of cases)
    it(name, () => assert.deepEqual(standingIn(offered(more), march), expected));
});
