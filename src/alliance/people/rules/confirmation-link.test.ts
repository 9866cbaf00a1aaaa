import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideConfirmation } from './confirmation-link.ts';

const today = '2026-03-02';
const link = { round: '2025-01-01', sentAt: new Date('2026-01-01T06:00:00Z') };
const contact = { confirmedOn: '2025-01-01', toDay: null };

describe('whether a link of the campaign counts', () => {
  for (const [sent, known, day, refusal, why] of [
    [link, contact, today, null, 'in time'],
    [link, contact, '2026-04-01', null, 'on its ninetieth day'],
    [link, contact, '2026-04-02', 'link-expired', 'a day later'],
    [link, { ...contact, confirmedOn: '2026-02-01' }, today, 'confirmed-already', 'somebody was faster'],
    [link, { ...contact, toDay: '2026-03-01' }, today, 'contact-ended', 'the contact is over'],
    [null, null, today, 'link-unknown', 'a link that was never sent'],
    [
      { ...link, sentAt: new Date('2025-12-31T23:30:00Z') },
      contact,
      '2026-04-01',
      null,
      'sent after midnight in Berlin',
    ],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideConfirmation({ link: sent, contact: known }, {}, day);
      assert.equal(decision.accepted ? null : decision.reason, refusal && `people.${refusal}`);
    });
});
