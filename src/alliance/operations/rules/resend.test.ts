import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideResend } from './resend.ts';

const sentAt = new Date('2026-03-02T11:00:00Z');

describe('sending a mail again', () => {
  for (const [name, mail, expected] of [
    ['that failed', { sentAt: null, error: 'ECONNREFUSED' }, 'accepted'],
    [
      'that failed so long ago that its text is deleted',
      { sentAt: null, error: 'ECONNREFUSED', textGone: true },
      'operations.mail-text-gone',
    ],
    ['that arrived', { sentAt, error: null }, 'operations.mail-was-sent'],
    ['that arrived at the second try', { sentAt, error: 'an old one' }, 'operations.mail-was-sent'],
    ['that waits for its first try', { sentAt: null, error: null }, 'operations.mail-is-waiting'],
  ] as const)
    it(name, () => {
      const decision = decideResend({ textGone: false, ...mail }, {});
      assert.equal(decision.accepted ? 'accepted' : decision.reason, expected);
    });
});
