import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicationStates } from '../types.ts';
import { decideEdit, decideMove, type Move, nextStates } from './application.ts';

const answer = (state: (typeof applicationStates)[number], questionOpen: boolean, move: Move): string => {
  const decision = decideMove({ state, questionOpen }, move);
  return decision.accepted ? decision.deed : decision.reason.replace('members.', '');
};

/** State, whether a question is open, move, and what comes of it. */
const table: [(typeof applicationStates)[number], boolean, Move, string][] = [
  ['interested', false, 'confirm-interest', 'preparing'],
  ['interested', false, 'withdraw', 'withdrawn'],
  ['interested', false, 'expire', 'expired'],
  ['interested', false, 'edit', 'interest-unconfirmed'],
  ['interested', false, 'submit', 'interest-unconfirmed'],
  ['interested', false, 'reject', 'interest-unconfirmed'],
  ['preparing', false, 'confirm-interest', 'interest-confirmed'],
  ['preparing', false, 'edit', 'preparing'],
  ['preparing', false, 'submit', 'submitted'],
  ['preparing', false, 'withdraw', 'withdrawn'],
  ['preparing', false, 'expire', 'expired'],
  ['preparing', false, 'ask-back', 'not-submitted'],
  ['preparing', false, 'recommend', 'not-submitted'],
  ['preparing', false, 'confirm', 'not-submitted'],
  ['preparing', false, 'reject', 'not-submitted'],
  ['submitted', false, 'submit', 'already-submitted'],
  ['submitted', false, 'edit', 'already-submitted'],
  ['submitted', true, 'edit', 'submitted'],
  ['submitted', false, 'answer', 'no-question'],
  ['submitted', true, 'answer', 'submitted'],
  ['submitted', false, 'ask-back', 'submitted'],
  ['submitted', true, 'ask-back', 'question-open'],
  ['submitted', false, 'recommend', 'recommended'],
  ['submitted', true, 'recommend', 'question-open'],
  ['submitted', false, 'confirm', 'not-recommended'],
  // An answer that never comes must not hold a refusal or a withdrawal back.
  ['submitted', true, 'reject', 'rejected'],
  ['submitted', true, 'withdraw', 'withdrawn'],
  ['submitted', false, 'expire', 'already-submitted'],
  ['recommended', false, 'recommend', 'already-recommended'],
  ['recommended', false, 'confirm', 'confirmed'],
  ['recommended', true, 'confirm', 'question-open'],
  ['recommended', false, 'ask-back', 'recommended'],
  ['recommended', true, 'answer', 'recommended'],
  ['recommended', true, 'edit', 'recommended'],
  ['recommended', false, 'edit', 'already-submitted'],
  ['recommended', false, 'reject', 'rejected'],
  ['recommended', false, 'withdraw', 'withdrawn'],
  ['recommended', false, 'submit', 'already-submitted'],
];

describe('the way of an application', () => {
  for (const [state, questionOpen, move, expected] of table)
    it(`${state}${questionOpen ? ' with an open question' : ''}: ${move} → ${expected}`, () => {
      assert.equal(answer(state, questionOpen, move), expected);
    });

  it('ends for good', () => {
    for (const state of ['confirmed', 'rejected', 'withdrawn', 'expired'] as const)
      for (const move of Object.keys(nextStates) as Move[])
        assert.equal(answer(state, true, move), 'application-ended');
  });

  it('loses no change: an edit of an older version is declined', () => {
    const facts = { application: { state: 'preparing', version: 4 }, questionOpen: false } as const;
    assert.equal(decideEdit(facts, { version: 4 }).accepted, true);
    assert.deepEqual(decideEdit(facts, { version: 3 }), {
      accepted: false,
      reason: 'members.application-changed',
    });
    const submitted = { application: { state: 'submitted', version: 4 }, questionOpen: false } as const;
    assert.equal(decideEdit(submitted, { version: 4 }).accepted, false);
  });
});
