import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideExtension } from './extend.ts';

describe('decideExtension', () => {
  const cases: [why: string, validTo: string, reason: string | null][] = [
    ['one day more', '2026-07-01', null],
    ['the same day', '2026-06-30', 'not-later'],
    ['earlier', '2026-06-29', 'not-later'],
    ['three years from today', '2029-03-02', null],
    ['longer', '2029-03-03', 'too-long'],
  ];
  for (const [why, validTo, reason] of cases)
    it(why, () => {
      const declined = decideExtension({ validTo: '2026-06-30' }, validTo, '2026-03-02');
      assert.equal(declined && declined.reason, reason && `offers.${reason}`);
    });
});
