import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Amendment } from '../types.ts';
import { amendmentOf, clauseOf } from './text.fixture.ts';
import { decideWriteIn } from './write-in.ts';

const clause = clauseOf(1, { text: 'Der Bund hilft schnell.' });
const accepted = (id: number, more: Partial<Amendment> = {}) =>
  amendmentOf(id, { state: 'accepted', ...more });
const writeIn = (amendments: Amendment[], phase: 'drafting' | 'positions' = 'drafting') =>
  decideWriteIn(phase, clause, [clause, clauseOf(4)], amendments);
const reasonOf = (decided: ReturnType<typeof writeIn>) =>
  decided.accepted ? null : decided.reason.replace('statements.', '');

describe('decideWriteIn', () => {
  it('one change', () =>
    assert.deepEqual(writeIn([accepted(1)]), {
      accepted: true,
      deed: { wording: 'Der Bund hilft sofort.', removes: false, added: [], amendments: [1] },
    }));
  it('two changes and a new clause at once', () => {
    const decided = writeIn([
      accepted(1),
      accepted(2, { text: 'Unser Bund hilft schnell.' }),
      accepted(3, { kind: 'add', text: 'Das Land hilft auch.' }),
    ]);
    assert.deepEqual(decided.accepted && decided.deed, {
      wording: 'Unser Bund hilft sofort.',
      removes: false,
      added: [{ text: 'Das Land hilft auch.', number: '5' }],
      amendments: [1, 2, 3],
    });
  });
  it('a struck clause keeps its words', () => {
    const decided = writeIn([accepted(1, { kind: 'remove', text: '' })]);
    assert.deepEqual(decided.accepted && [decided.deed.wording, decided.deed.removes], [null, true]);
  });
  for (const [why, amendments, expected] of [
    ['nothing accepted', [amendmentOf(1)], 'nothing-to-write-in'],
    ['written in already', [accepted(1, { appliedVersion: 2 })], 'nothing-to-write-in'],
    ['the same words', [accepted(1), accepted(2, { text: 'Der Bund hilft bald.' })], 'conflict-same-words'],
    ['struck and changed', [accepted(1), accepted(2, { kind: 'remove' })], 'conflict-removed-and-changed'],
    [
      'words that are gone',
      [accepted(1, { baseText: 'Das Land zahlt.', text: 'Das Land zahlt viel.' })],
      'conflict-outdated',
    ],
  ] as const)
    it(why, () => assert.equal(reasonOf(writeIn([...amendments])), expected));
  it('not when the text is fixed', () =>
    assert.equal(reasonOf(writeIn([accepted(1)], 'positions')), 'text-fixed'));
});
