import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideAsked, decidePositions, saysTheSame, type WrittenPositions } from './response.ts';
import { clauseOf } from './text.fixture.ts';

const today = '2026-03-10';

describe('decideAsked', () => {
  for (const [why, facts, expected] of [
    ['in time', { phase: 'positions', until: today, isMember: true }, null],
    ['without a deadline', { phase: 'positions', until: null, isMember: true }, null],
    ['a day late', { phase: 'positions', until: '2026-03-09', isMember: true }, 'deadline-passed'],
    ['still drafting', { phase: 'drafting', until: null, isMember: true }, 'not-in-positions'],
    ['final', { phase: 'final', until: null, isMember: true }, 'not-in-positions'],
    ['no member', { phase: 'positions', until: null, isMember: false }, 'not-a-member'],
  ] as const)
    it(why, () =>
      assert.equal(decideAsked(facts, today)?.reason.replace('statements.', '') ?? null, expected),
    );
});

describe('decidePositions', () => {
  const clauses = [clauseOf(1), clauseOf(2), clauseOf(3, { kind: 'preamble', number: null })];
  const read = { '1': 'hash-1', '2': 'hash-2', '3': 'hash-3' };
  const cases: [why: string, written: Partial<WrittenPositions>, expected: string | number[]][] = [
    ['one stance', { stances: { '1': 'supports' } }, [1]],
    ['left open is no position', { stances: { '1': '', '2': 'no' } }, [2]],
    ['nothing at all', { stances: { '1': '', '2': '' } }, 'nothing-said'],
    ['no needs no reason', { stances: { '1': 'no' } }, [1]],
    ['not covered needs no reason', { stances: { '1': 'not-covered' } }, [1]],
    ['only if needs its condition', { stances: { '1': 'only-if' } }, 'condition-missing'],
    ['a condition of blanks', { stances: { '1': 'only-if' }, reasons: { '1': '  ' } }, 'condition-missing'],
    ['only if with its condition', { stances: { '1': 'only-if' }, reasons: { '1': 'der Bund zahlt' } }, [1]],
    ['a clause that is none', { stances: { '9': 'supports' } }, 'unknown-clause'],
    ['the preamble takes no position', { stances: { '3': 'supports' } }, 'unknown-clause'],
    [
      'the wording changed meanwhile',
      { stances: { '1': 'supports' }, texts: { '1': 'alt' } },
      'text-changed',
    ],
    ['no wording was read', { stances: { '1': 'supports' }, texts: {} }, 'text-changed'],
  ];
  for (const [why, written, expected] of cases)
    it(why, () => {
      const decided = decidePositions(clauses, { stances: {}, reasons: {}, texts: read, ...written });
      assert.deepEqual(
        decided.accepted
          ? decided.deed.map(({ clause }) => clause)
          : decided.reason.replace('statements.', ''),
        expected,
      );
    });
  it('leads to the field of the missing condition', () => {
    const decided = decidePositions(clauses, { stances: { '2': 'only-if' }, reasons: {}, texts: read });
    assert.equal(decided.accepted ? null : decided.field, 'reasons.2');
  });
});

describe('saysTheSame', () => {
  const said = (
    clause: number,
    stance: 'supports' | 'no',
    reason: string | null = null,
    clauseHash = 'h',
  ) => ({
    clause,
    stance,
    reason,
    clauseHash,
  });
  for (const [why, one, other, expected] of [
    ['the same in another order', [said(1, 'no'), said(2, 'no')], [said(2, 'no'), said(1, 'no')], true],
    ['another stance', [said(1, 'no')], [said(1, 'supports')], false],
    ['another reason', [said(1, 'no', 'Geld')], [said(1, 'no')], false],
    ['to other words', [said(1, 'no', null, 'alt')], [said(1, 'no')], false],
    ['one clause more', [said(1, 'no')], [said(1, 'no'), said(2, 'no')], false],
  ] as const)
    it(why, () => assert.equal(saysTheSame(one, other), expected));
});
