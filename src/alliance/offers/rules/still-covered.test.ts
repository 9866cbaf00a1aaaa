import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import { mandates } from '../mandate.fixture.ts';
import { offer } from '../offer.fixture.ts';
import type { Offer } from '../types.ts';
import { whyNoLonger } from './still-covered.ts';
import { unbooked } from './uses.ts';

const used = [{ number: 5, day: '2026-01-01' }];

describe('whether a release still stands', () => {
  const cases: [why: string, facts: MandateFacts, offer: Partial<Offer>, says: string | null][] = [
    ['covered as on the first day', mandates({}), {}, null],
    ['its own number has taken up the limit', mandates({ limit: 5, used }), {}, null],
    ['the limit is lower than its number now', mandates({ limit: 4, used }), {}, 'mandate-number'],
    ['the item has ended', mandates({ to: '2026-03-01' }), {}, 'mandate-over'],
    ['the item ends before the offer does', mandates({ to: '2026-09-30' }), {}, 'mandate-over'],
    ['an exclusion came in', mandates({}, { effect: 'excludes' }), {}, 'mandate-excludes'],
    [
      'an exclusion comes within its days',
      mandates({}, { effect: 'excludes', from: '2026-07-01' }),
      {},
      'mandate-excludes',
    ],
    ['an exclusion that is over', mandates({}, { effect: 'excludes', to: '2026-03-01' }), {}, null],
    ['the resolution is gone', mandates(), {}, 'mandate-missing'],
    ['paused, nobody may rely on it', mandates(), { state: 'paused' }, null],
    ['over, nobody may rely on it', mandates(), { validTo: '2026-03-01' }, null],
  ];
  for (const [why, facts, change, says] of cases)
    it(why, () => {
      const told = whyNoLonger(
        offer({ state: 'released', ...change }),
        { mandates: unbooked(facts), place: { municipality: '01001000', land: '01' }, programmes: [] },
        '2026-03-02',
      );
      assert.equal(told?.reason.replace('offers.', '') ?? null, says);
    });
});
