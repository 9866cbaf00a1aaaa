import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOfLink, type SentLink } from './link.ts';

const now = new Date('2026-03-29T01:30:00Z');
const later = new Date('2026-03-29T01:30:01Z');
const fresh: SentLink = { expiresAt: later, usedAt: null };

describe('whether a link still counts', () => {
  for (const [link, fault, why] of [
    [fresh, null, 'one second left, in the night when clocks change'],
    [{ ...fresh, expiresAt: now }, 'people.link-expired', 'the last moment is over'],
    [{ ...fresh, usedAt: now }, 'people.link-used', 'used'],
    [{ ...fresh, revokedAt: now }, 'people.link-revoked', 'taken back'],
    [{ expiresAt: now, usedAt: now }, 'people.link-used', 'used and expired: used matters'],
    [null, 'people.link-unknown', 'never sent'],
    [undefined, 'people.link-unknown', 'never sent'],
  ] as const)
    it(why, () => assert.equal(faultOfLink(link, now)?.reason ?? null, fault));
});
