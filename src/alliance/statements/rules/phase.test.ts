import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phases } from '../types.ts';
import { allows, nextPhases, type PhaseMove, workIn } from './phase.ts';

describe('nextPhases', () => {
  const ways: [PhaseMove, string][] = [
    ['open-positions', 'drafting→positions final→positions'],
    ['redraft', 'positions→drafting final→drafting signatures→drafting'],
    ['finish-text', 'drafting→final positions→final'],
    ['open-signatures', 'final→signatures'],
    ['send', 'signatures→sent'],
    ['record-answer', 'sent→answered'],
    ['drop', 'drafting→dropped positions→dropped final→dropped signatures→dropped'],
  ];
  for (const [move, expected] of ways)
    it(move, () =>
      assert.equal(
        Object.entries(nextPhases[move])
          .map(([from, to]) => `${from}→${to}`)
          .join(' '),
        expected,
      ),
    );
  it('what is sent cannot be taken back', () => {
    for (const move of Object.values(nextPhases)) {
      assert.ok(move.sent === undefined || move.sent === 'answered');
      assert.equal(move.answered, undefined);
      assert.equal(move.dropped, undefined);
    }
  });
});

describe('allows', () => {
  it('the text changes in drafting only', () => {
    for (const phase of phases) assert.equal(allows(phase, 'edit-text'), phase === 'drafting');
  });
  it('title and kind lie fixed from the signatures on', () => {
    for (const phase of phases)
      assert.equal(allows(phase, 'edit-frame'), ['drafting', 'positions', 'final'].includes(phase), phase);
  });
  it('positions are taken in their phase only', () => {
    for (const phase of phases) assert.equal(allows(phase, 'take-position'), phase === 'positions');
  });
  it('a member may say its own word as long as the statement lives', () => {
    for (const phase of phases) assert.equal(allows(phase, 'own-word'), true);
    assert.equal(allows('dropped', 'own-word'), false);
  });
  it('nothing happens to what was dropped', () => assert.deepEqual(workIn.dropped, []));
});
