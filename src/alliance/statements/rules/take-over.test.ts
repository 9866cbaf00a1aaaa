import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideTakeOver, type TakeOverFacts } from './take-over.ts';

const today = '2026-03-10';
const position = { clause: 1, stance: 'supports', reason: null, clauseHash: 'h1' } as const;
const row = { line: 2, municipality: '01001000', land: '01', releaseNote: null, positions: [position] };
const facts: TakeOverFacts = {
  upload: { state: 'checked', rows: [row], problems: [] },
  phase: 'positions',
  until: null,
  clauses: [{ id: 1, hash: 'h1', number: '1' }],
  responses: [],
};

describe('decideTakeOver', () => {
  for (const [why, more, expected] of [
    ['whole and in time', {}, 'taken'],
    [
      'one error stops all',
      { upload: { ...facts.upload, problems: [{ line: 3, problem: 'unknown-member', value: 'x' }] } },
      'table-has-errors',
    ],
    ['taken over before', { upload: { ...facts.upload, state: 'applied' } }, 'upload-closed'],
    ['checked in time, confirmed too late', { until: '2026-03-09' }, 'deadline-passed'],
    ['the phase is over', { phase: 'final' }, 'not-in-positions'],
    ['the text changed since', { clauses: [{ id: 1, hash: 'neu', number: '1' }] }, 'text-changed'],
    ['the clause is gone', { clauses: [] }, 'text-changed'],
    [
      'the municipality answered itself',
      { responses: [{ municipality: '01001000', origin: 'form', hasDraft: false }] },
      'answered-meanwhile',
    ],
    [
      'somebody changes what a table said',
      { responses: [{ municipality: '01001000', origin: 'table', hasDraft: true }] },
      'answered-meanwhile',
    ],
    [
      'an earlier table is replaced',
      { responses: [{ municipality: '01001000', origin: 'table', hasDraft: false }] },
      'taken',
    ],
  ] as [string, Partial<TakeOverFacts>, string][])
    it(why, () => {
      const decided = decideTakeOver({ ...facts, ...more }, today);
      assert.equal(decided.accepted ? 'taken' : decided.reason.replace('statements.', ''), expected);
    });
});
