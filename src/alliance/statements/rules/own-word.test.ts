import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideOwnWord, ownWordSteps } from './own-word.ts';

describe('decideOwnWord', () => {
  const deed = { clause: null, text: 'Wir sehen es so.', link: null, hasFile: false };
  for (const [why, phase, more, expected] of [
    ['a text', 'drafting', {}, 'fine'],
    ['a link alone', 'sent', { text: null, link: 'https://example.org' }, 'fine'],
    ['a file alone', 'answered', { text: null, hasFile: true }, 'fine'],
    ['nothing', 'final', { text: null }, 'own-word-empty'],
    ['about a clause', 'positions', { clause: 3 }, 'fine'],
    ['about a clause of another text', 'positions', { clause: 4 }, 'unknown-clause'],
    ['the statement was dropped', 'dropped', {}, 'statement-over'],
  ] as const)
    it(why, () => {
      const decided = decideOwnWord(phase, [{ id: 3 }], { ...deed, ...more });
      assert.equal(decided.accepted ? 'fine' : decided.reason.replace('statements.', ''), expected);
    });
});

describe('ownWordSteps', () => {
  it('what was published is withdrawn, never changed', () => {
    assert.equal(ownWordSteps.edit.published, undefined);
    assert.equal(ownWordSteps.withdraw.published, 'withdrawn');
    assert.equal(ownWordSteps.publish.withdrawn, undefined);
  });
});
