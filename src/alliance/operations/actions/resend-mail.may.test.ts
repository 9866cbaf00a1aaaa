import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { resendMail } from './resend-mail.ts';

const now = new Date('2026-03-02T11:00:00Z');
const mail = {
  id: 1,
  createdAt: now,
  sendAt: now,
  sentAt: null,
  recipient: 'stadt@example.org',
  municipality: '01001000',
  reason: 'people.login',
  subject: '',
  attempts: 1,
  error: 'x',
  textGone: false,
};

it('is for the federal coordination, whoever the mail is for', () => {
  assert.deepEqual(verdicts(resendMail.may, mail), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    K: 'yes',
  });
});
