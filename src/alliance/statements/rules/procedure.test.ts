import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Amendment } from '../types.ts';
import { type AmendmentStep, amendmentSteps, decideAmendment, decideProcedure } from './procedure.ts';
import { amendmentOf } from './text.fixture.ts';

const today = '2026-03-10';
const judge = (amendment: Partial<Amendment>, decision: AmendmentStep, note: string | null = null) => {
  const decided = decideAmendment(amendmentOf(1, amendment), { decision, note }, today);
  return decided.accepted ? decided.deed.state : decided.reason.replace('statements.', '');
};

describe('decideAmendment', () => {
  const rejecting = { procedure: 'reject', procedureOn: '2026-03-02' } as const;
  for (const [why, amendment, decision, note, expected] of [
    ['accepting needs no ceremony', {}, 'accept', null, 'accepted'],
    ['rejecting needs a proposal', {}, 'reject', null, 'propose-first'],
    [
      'rejecting after another proposal',
      { procedure: 'vote', procedureOn: '2026-03-01' },
      'reject',
      null,
      'propose-first',
    ],
    [
      'the proposer agrees',
      { ...rejecting, procedureOn: today, answer: 'agrees' },
      'reject',
      null,
      'rejected',
    ],
    ['the proposer insists', { ...rejecting, answer: 'insists' }, 'reject', null, 'proposer-insists'],
    [
      'six days without an answer',
      { ...rejecting, procedureOn: '2026-03-04' },
      'reject',
      null,
      'wait-for-answer',
    ],
    ['seven days without an answer', { ...rejecting, procedureOn: '2026-03-03' }, 'reject', null, 'rejected'],
    ['insisting still allows a vote', { ...rejecting, answer: 'insists' }, 'vote', null, 'vote'],
    ['after a vote the result is told', { state: 'vote' }, 'reject', null, 'vote-result-missing'],
    ['after a vote', { state: 'vote', answer: 'insists' }, 'reject', '8 Ja, 34 Nein', 'rejected'],
    ['modified without a wording', {}, 'accept-modified', null, 'propose-first'],
    [
      'modified and agreed',
      { procedure: 'accept-modified', procedureText: 'x', procedureOn: today, answer: 'agrees' },
      'accept-modified',
      null,
      'accepted-modified',
    ],
    ['a suggestion is simply rejected', { suggestion: true }, 'reject', null, 'rejected'],
    ['a variant of a struck clause', { kind: 'remove' }, 'variant', null, 'only-changes'],
    ['a variant', {}, 'variant', null, 'variant'],
    ['decided already', { state: 'rejected' }, 'accept', null, 'amendment-closed'],
    ['withdrawn already', { state: 'withdrawn' }, 'accept', null, 'amendment-closed'],
    ['taken back', { state: 'accepted' }, 'reopen', null, 'open'],
    ['written in', { state: 'accepted', appliedVersion: 2 }, 'reopen', null, 'already-written-in'],
  ] as const)
    it(why, () => assert.equal(judge(amendment, decision, note), expected));
});

describe('decideProcedure', () => {
  const propose = (
    amendment: Partial<Amendment>,
    procedure: 'accept' | 'accept-modified' | 'variant',
    text: string | null,
  ) => {
    const decided = decideProcedure(amendmentOf(1, amendment), { procedure, text });
    return decided.accepted ? decided.deed.text : decided.reason.replace('statements.', '');
  };
  for (const [why, amendment, procedure, text, expected] of [
    ['a text is kept for a change only', {}, 'accept', 'egal', null],
    ['a changed wording', {}, 'accept-modified', 'Der Bund hilft zügig.', 'Der Bund hilft zügig.'],
    ['no changed wording', {}, 'accept-modified', null, 'modified-text-missing'],
    [
      'the wording that stands there',
      {},
      'accept-modified',
      'Der Bund hilft schnell.',
      'modified-text-missing',
    ],
    [
      'the wording that was asked for',
      {},
      'accept-modified',
      'Der Bund hilft sofort.',
      'modified-text-missing',
    ],
    ['striking cannot be modified', { kind: 'remove' }, 'accept-modified', 'x', 'nothing-to-modify'],
    ['adding makes no variant', { kind: 'add' }, 'variant', null, 'only-changes'],
    ['a suggestion has none', { suggestion: true }, 'accept', null, 'only-a-suggestion'],
    ['decided', { state: 'vote' }, 'accept', null, 'amendment-closed'],
  ] as const)
    it(why, () => assert.equal(propose(amendment, procedure, text), expected));
});

describe('amendmentSteps', () => {
  it('nothing leads out of withdrawn or variant', () => {
    for (const step of Object.values(amendmentSteps)) {
      assert.equal(step.withdrawn, undefined);
      assert.equal(step.variant, undefined);
    }
  });
});
