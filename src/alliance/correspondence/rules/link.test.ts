import assert from 'node:assert/strict';
import { it } from 'node:test';
import { decideLink } from './link.ts';

it('a link ends at its moment', () => {
  const expiresAt = new Date('2026-03-02T11:00:00Z');
  assert.equal(decideLink({ expiresAt }, new Date('2026-03-02T10:59:59Z')).accepted, true);
  assert.equal(decideLink({ expiresAt }, expiresAt).accepted, false);
});
