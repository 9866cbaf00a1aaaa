import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideRelease, type ReleaseFacts } from './release.ts';
import { clauseOf } from './text.fixture.ts';

const today = '2026-03-10';
const facts: ReleaseFacts = {
  asked: { phase: 'positions', until: null, isMember: true },
  clauses: [clauseOf(1)],
  response: { state: 'prepared', version: 2, hasDraft: false },
  positions: [{ clause: 1, clauseHash: 'hash-1' }],
};

describe('decideRelease', () => {
  for (const [why, more, version, expected] of [
    ['as it was read', {}, 2, 'released'],
    ['somebody changed it meanwhile', {}, 1, 'changed-meanwhile'],
    ['nothing prepared', { response: null }, 0, 'response-missing'],
    [
      'they stay silent',
      { response: { state: 'silent', version: 2, hasDraft: false } },
      2,
      'response-missing',
    ],
    [
      'released already',
      { response: { state: 'released', version: 2, hasDraft: false } },
      2,
      'already-released',
    ],
    [
      'a change of what was released',
      { response: { state: 'released', version: 2, hasDraft: true } },
      2,
      'released',
    ],
    ['late', { asked: { ...facts.asked, until: '2026-03-09' } }, 2, 'deadline-passed'],
    ['the text changed', { positions: [{ clause: 1, clauseHash: 'alt' }] }, 2, 'text-changed'],
    ['the clause is gone', { positions: [{ clause: 5, clauseHash: 'hash-5' }] }, 2, 'text-changed'],
  ] as const)
    it(why, () => {
      const decided = decideRelease({ ...facts, ...more }, { version }, today);
      assert.equal(decided.accepted ? 'released' : decided.reason.replace('statements.', ''), expected);
    });
});
