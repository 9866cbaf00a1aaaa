import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideOpen, decideSigning, readLines, wordsOf } from './sign.ts';

const now = new Date('2026-03-02T11:00:00Z');
const at = { now, today: '2026-03-02' };
const good = {
  phase: 'signatures',
  until: '2026-03-10',
  signature: { state: 'prepared', linkUntil: new Date('2026-03-11T00:00:00Z'), linkUsedAt: null },
  isAsked: true,
  present: 'text-1',
} as const;
const reason = (facts: object, shown = 'text-1') => {
  const decision = decideSigning({ ...good, ...facts }, shown, at);
  return decision.accepted ? 'yes' : decision.reason.replace('statements.', '');
};
const link = (more: object) => ({ signature: { ...good.signature, ...more } });

describe('a link that signs', () => {
  for (const [name, facts, expected] of [
    ['signs once', {}, 'yes'],
    ['not twice', link({ linkUsedAt: now }), 'link-used'],
    ['not where a paper was brought meanwhile', link({ state: 'signed' }), 'link-used'],
    ['not after it was withdrawn', link({ state: 'withdrawn' }), 'link-withdrawn'],
    ['without a deadline not after its day', { until: null, ...link({ linkUntil: now }) }, 'link-expired'],
    ['after its day where the deadline was moved behind it', link({ linkUntil: now }), 'yes'],
    ['not for a municipality that left the alliance', { isAsked: false }, 'not-asked-to-sign'],
    ['until the end of the deadline’s day', { until: '2026-03-02' }, 'yes'],
    ['not after the deadline', { until: '2026-03-01' }, 'signing-over'],
    ['not while the text is drafted again', { phase: 'drafting' }, 'not-in-signatures'],
    ['not after the letter was sent', { phase: 'sent' }, 'already-sent'],
  ] as const)
    it(name, () => assert.equal(reason(facts), expected));
  it('not other words than those that were read', () =>
    assert.equal(reason({}, 'text-0'), 'text-changed-while-signing'));
});

describe('collecting signatures', () => {
  it('has no end without a deadline', () => {
    assert.equal(decideOpen({ phase: 'signatures', until: null }, '2030-01-01').accepted, true);
  });
  it('has the subject line read with the text', () =>
    assert.equal(readLines('Ein Dach zuerst', 'h'), 'Ein Dach zuerst\nh\n'));
  it('keeps clause and hash of every part', () => {
    const part = {
      clause: 4,
      kind: 'numbered',
      number: '1',
      label: 'Bund',
      text: 'Der Bund',
      hash: 'h',
    } as const;
    assert.deepEqual(wordsOf([part]), [{ clause: 4, hash: 'h' }]);
  });
});
