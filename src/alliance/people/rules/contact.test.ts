import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideChange, decideContact, decideContactEnd } from './contact.ts';

const today = '2026-03-02';
const reasonOf = (decision: { accepted: true } | { accepted: false; reason: string }) =>
  decision.accepted ? null : decision.reason.replace('people.', '');

describe('whether a contact can stand so', () => {
  const nameable = [
    { id: 1, namePublic: true },
    { id: 2, namePublic: false },
  ];
  for (const [person, nameAudience, refusal, why] of [
    [null, 'public', null, 'a mailbox without a name'],
    [1, 'public', null, 'a name that its person made public'],
    [2, 'public', 'name-not-public', 'a name that its person did not make public'],
    [2, 'members', null, 'the same for members'],
    [3, 'office', 'not-nameable', 'somebody who holds no office there'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () =>
      assert.equal(reasonOf(decideContact({ nameable }, { person, nameAudience })), refusal));
});

const contact = { version: 3, fromDay: '2025-01-01', toDay: null };

describe('whether a contact can be changed', () => {
  for (const [kept, version, refusal, why] of [
    [contact, 3, null, 'the version that was shown'],
    [contact, 2, 'changed-meanwhile', 'somebody was faster'],
    [{ ...contact, toDay: '2026-03-02' }, 3, null, 'its last day'],
    [{ ...contact, toDay: '2026-03-01' }, 3, 'contact-ended', 'over'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () =>
      assert.equal(reasonOf(decideChange(kept, { version }, today)), refusal));
});

describe('whether a contact can end', () => {
  for (const [day, version, refusal, why] of [
    [today, 3, null, 'today'],
    ['2025-01-01', 3, null, 'on its first day'],
    ['2024-12-31', 3, 'ends-before-begin', 'before it began'],
    ['2026-03-03', 3, 'contact-ends-later', 'tomorrow'],
    [today, 2, 'changed-meanwhile', 'somebody was faster'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () =>
      assert.equal(reasonOf(decideContactEnd(contact, { day, version }, today)), refusal));
});
