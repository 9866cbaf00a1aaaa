import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliveryOf, digestsOn } from './notices.ts';

describe('when a notice reaches somebody', () => {
  for (const [volume, delivery] of [
    ['each', 'now'],
    ['daily', 'daily'],
    ['weekly', 'weekly'],
    ['essential', 'never'],
  ] as const)
    it(`${volume} means ${delivery}`, () => assert.equal(deliveryOf(volume), delivery));
});

describe('collected mails', () => {
  for (const [day, digests, why] of [
    ['2026-03-02', ['daily', 'weekly'], 'a Monday'],
    ['2026-03-01', ['daily'], 'a Sunday'],
    ['2026-03-30', ['daily', 'weekly'], 'the Monday after clocks went forward'],
    ['2026-10-25', ['daily'], 'the Sunday on which clocks go back'],
    ['2024-02-29', ['daily'], 'a leap day, Thursday'],
  ] as const)
    it(`${day}: ${why}`, () => assert.deepEqual(digestsOn(day), digests));
});
