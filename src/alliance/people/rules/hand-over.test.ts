import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideHandOver, decideTakeOver, lastDayBefore } from './hand-over.ts';

const now = new Date('2026-03-02T11:00:00Z');
const today = '2026-03-02';
const office = { fromDay: '2020-01-01', toDay: null };
const link = { expiresAt: new Date('2026-04-01T11:00:00Z'), usedAt: null };
const reasonOf = (decision: { accepted: true } | { accepted: false; reason: string }) =>
  decision.accepted ? null : decision.reason.replace('people.', '');

describe('whether an office can be offered', () => {
  for (const [held, email, refusal, why] of [
    [office, 'next@example.org', null, 'to the next person'],
    [office, 'own@example.org', 'hand-over-to-oneself', 'to oneself'],
    [{ ...office, toDay: '2026-03-01' }, 'next@example.org', 'ended-already', 'after its end'],
    [{ ...office, toDay: today }, 'next@example.org', null, 'on its last day'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () =>
      assert.equal(
        reasonOf(decideHandOver({ office: held, ownEmail: 'Own@example.org' }, { email }, today)),
        refusal,
      ));
});

describe('whether an office can be taken over', () => {
  for (const [sent, held, refusal, why] of [
    [link, office, null, 'in time'],
    [{ ...link, expiresAt: now }, office, 'link-expired', 'too late'],
    [{ ...link, usedAt: now }, office, 'link-used', 'twice'],
    [{ ...link, revokedAt: now }, office, 'link-revoked', 'taken back'],
    [null, null, 'link-unknown', 'a link that was never sent'],
    [link, { ...office, toDay: '2026-03-01' }, 'office-ended-meanwhile', 'the office is over'],
    [link, null, 'office-ended-meanwhile', 'the office never began'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () =>
      assert.equal(reasonOf(decideTakeOver({ link: sent, office: held }, {}, { now, today })), refusal));
});

describe('the last day of the person who leaves', () => {
  for (const [fromDay, day, last, why] of [
    ['2020-01-01', '2026-03-02', '2026-03-01', 'the day before'],
    ['2020-01-01', '2024-03-01', '2024-02-29', 'a leap day'],
    ['2026-03-02', '2026-03-02', '2026-03-02', 'appointed and handed over on one day'],
  ] as const)
    it(why, () => assert.equal(lastDayBefore(fromDay, day), last));
});
