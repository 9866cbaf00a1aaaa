import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phase } from '../types.ts';
import { conflictReason, decideMove } from './move.ts';
import type { PhaseMove } from './phase.ts';
import { amendmentOf, clauseOf, variantOf } from './text.fixture.ts';

const clean = { clauses: [clauseOf(1)], variants: [], amendments: [] };
const open = { ...clean, variants: [variantOf(1)] };

describe('decideMove', () => {
  const cases: [why: string, Phase, PhaseMove, typeof clean | typeof open, expected: string][] = [
    ['a clean text is put to the members', 'drafting', 'open-positions', clean, 'positions'],
    ['a clean text is finished', 'positions', 'finish-text', clean, 'final'],
    ['a short appeal without positions', 'drafting', 'finish-text', clean, 'final'],
    ['an open variant holds it back', 'drafting', 'finish-text', open, 'conflict-open-variants'],
    ['also from the members', 'drafting', 'open-positions', open, 'conflict-open-variants'],
    ['nothing holds it back from being dropped', 'drafting', 'drop', open, 'dropped'],
    ['sent without signatures', 'final', 'send', clean, 'step-not-possible'],
    ['sent twice', 'sent', 'send', clean, 'step-not-possible'],
    ['taken back after sending', 'sent', 'redraft', clean, 'step-not-possible'],
  ];
  for (const [why, phase, move, text, expected] of cases)
    it(why, () => {
      const decided = decideMove(phase, move, text);
      assert.equal(decided.accepted ? decided.deed : decided.reason.replace('statements.', ''), expected);
    });
});

describe('conflictReason', () => {
  it('names the clause and both amendments', () =>
    assert.deepEqual(
      conflictReason({ conflict: 'same-words', clause: 1, amendments: [4, 7] }, [clauseOf(1)]),
      { key: 'conflict-same-words', with: { clause: '1 Punkt 1', one: 4, other: 7 } },
    ));
  it('counts what else there is', () => {
    const decided = decideMove('drafting', 'finish-text', { ...open, amendments: [amendmentOf(3)] });
    assert.deepEqual(decided.accepted ? null : decided.with, { clause: '1 Punkt 1', amendment: 3, total: 2 });
  });
});
