import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideLogIn } from './log-in.ts';

const now = new Date('2026-03-02T11:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const link = { person: 7, expiresAt: at(1), usedAt: null, back: '/mitglieder' };
const hash = Buffer.from('x');

describe('a log-in link', () => {
  for (const [name, given, expected] of [
    ['counts while it is valid', link, 'accepted'],
    ['that nobody knows is declined', null, 'people.link-unknown'],
    ['counts once', { ...link, usedAt: at(-60) }, 'people.link-used'],
    ['has expired at the very second', { ...link, expiresAt: now }, 'people.link-expired'],
    ['used and expired is called used', { ...link, expiresAt: at(-1), usedAt: at(-2) }, 'people.link-used'],
  ] as const)
    it(name, () => {
      const decision = decideLogIn(hash, given, now);
      assert.equal(decision.accepted ? 'accepted' : decision.reason, expected);
    });

  it('leads its own person back to where they came from', () => {
    assert.deepEqual(decideLogIn(hash, link, now), {
      accepted: true,
      deed: { hash, person: 7, back: '/mitglieder' },
    });
  });
});
