import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Amendment, Clause, Variant } from '../types.ts';
import { conflictsOf, isWaiting, mergeAccepted, wantedText } from './conflicts.ts';
import { amendmentOf, clauseOf, variantOf } from './text.fixture.ts';

const base = 'Der Bund hilft schnell.';
const one = clauseOf(1, { text: base });
const accepted = (id: number, text: string, more: Partial<Amendment> = {}) =>
  amendmentOf(id, { state: 'accepted', text, ...more });

describe('conflictsOf', () => {
  const cases: [
    why: string,
    amendments: Amendment[],
    variants: Variant[],
    clauses: Clause[],
    expected: string[],
  ][] = [
    ['a clean text', [], [], [one], []],
    ['no clause', [], [], [], ['no-clause']],
    ['a preamble alone', [], [], [clauseOf(1, { kind: 'preamble', number: null })], ['no-clause']],
    ['an empty clause', [], [], [clauseOf(1, { text: ' ' })], ['empty']],
    ['an open amendment', [amendmentOf(1)], [], [one], ['undecided']],
    ['one that is voted on', [amendmentOf(1, { state: 'vote' })], [], [one], ['undecided']],
    ['an open suggestion stands in no way', [amendmentOf(1, { suggestion: true })], [], [one], []],
    [
      'rejected and withdrawn ones neither',
      [amendmentOf(1, { state: 'rejected' }), amendmentOf(2, { state: 'withdrawn' })],
      [],
      [one],
      [],
    ],
    ['accepted and not written in', [accepted(1, 'Der Bund hilft sofort.')], [], [one], ['not-written-in']],
    [
      'accepted and written in',
      [accepted(1, 'Der Bund hilft sofort.', { appliedVersion: 2 })],
      [],
      [one],
      [],
    ],
    [
      'two want the same word',
      [accepted(1, 'Der Bund hilft sofort.'), accepted(2, 'Der Bund hilft bald.')],
      [],
      [one],
      ['same-words'],
    ],
    [
      'one strikes, one changes',
      [accepted(1, '', { kind: 'remove' }), accepted(2, 'Der Bund hilft bald.')],
      [],
      [one],
      ['removed-and-changed'],
    ],
    [
      'one that speaks of words now gone',
      [accepted(1, 'Der Bund hilft sofort.')],
      [],
      [clauseOf(1, { text: 'Der Bund hilft gern.' })],
      ['outdated'],
    ],
    ['an open variant', [], [variantOf(1)], [one], ['open-variants']],
    ['a dropped variant', [], [variantOf(1, { state: 'dropped' })], [one], []],
    ['a number twice', [], [], [one, clauseOf(2, { number: '1' })], ['number-twice']],
  ];
  for (const [why, amendments, variants, clauses, expected] of cases)
    it(why, () =>
      assert.deepEqual(
        conflictsOf({ clauses, variants, amendments }).map(({ conflict }) => conflict),
        expected,
      ),
    );
  it('names both amendments', () =>
    assert.deepEqual(
      conflictsOf({
        clauses: [one],
        variants: [],
        amendments: [accepted(7, 'Der Bund hilft sofort.'), accepted(9, 'Der Bund hilft bald.')],
      }),
      [{ conflict: 'same-words', clause: 1, amendments: [7, 9] }],
    ));
});

describe('mergeAccepted', () => {
  it('carries an amendment over to a later wording', () => {
    const later = clauseOf(1, { text: 'Unser Bund hilft schnell.', version: 2 });
    assert.equal(
      mergeAccepted(later, [accepted(1, 'Der Bund hilft sofort.')]).text,
      'Unser Bund hilft sofort.',
    );
  });
  it('says which one is outdated', () =>
    assert.equal(
      mergeAccepted({ text: 'Ganz anders.' }, [accepted(5, 'Der Bund hilft sofort.')]).outdated,
      5,
    ));
});

describe('an amendment whose clause is gone', () => {
  for (const [why, more, expected] of [
    ['accepted and not written in', { kind: 'add', state: 'accepted' }, ['stranded 4']],
    ['accepted with changes', { state: 'accepted-modified' }, ['stranded 4']],
    ['not decided', { state: 'open' }, ['stranded 4']],
    ['voted on', { state: 'vote' }, ['stranded 4']],
    ['written in before', { state: 'accepted', appliedVersion: 2 }, []],
    ['rejected', { state: 'rejected' }, []],
    ['a suggestion that nobody took up', { state: 'open', suggestion: true }, []],
  ] as const)
    it(why, () =>
      assert.deepEqual(
        conflictsOf({
          clauses: [clauseOf(1)],
          variants: [],
          amendments: [amendmentOf(4, { clause: 9, ...more })],
        }).map((one) => `${one.conflict} ${'amendment' in one ? one.amendment : ''}`),
        expected,
      ),
    );
});

describe('isWaiting', () => {
  for (const [state, appliedVersion, expected] of [
    ['accepted', null, true],
    ['accepted-modified', null, true],
    ['accepted', 2, false],
    ['open', null, false],
    ['vote', null, false],
  ] as const)
    it(`${state}, ${appliedVersion}`, () =>
      assert.equal(isWaiting(amendmentOf(1, { state, appliedVersion })), expected));
});

describe('wantedText', () => {
  it('is the proposer’s, or the coordination’s where it was accepted with changes', () => {
    const modified = amendmentOf(1, { procedureText: 'Der Bund hilft zügig.' });
    assert.equal(wantedText({ ...modified, state: 'accepted' }), 'Der Bund hilft sofort.');
    assert.equal(wantedText({ ...modified, state: 'accepted-modified' }), 'Der Bund hilft zügig.');
  });
});
