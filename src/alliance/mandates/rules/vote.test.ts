import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result, Vote } from '../types.ts';
import { voteProblem } from './vote.ts';

describe('voteProblem', () => {
  const cases: [string, Vote, Result, string | null][] = [
    ['adopted by a majority', { kind: 'counted', yes: 29, no: 10, abstain: 0 }, 'adopted', null],
    ['rejected by a majority', { kind: 'counted', yes: 10, no: 29, abstain: 0 }, 'rejected', null],
    ['a tie rejects', { kind: 'counted', yes: 15, no: 15, abstain: 3 }, 'rejected', null],
    [
      'a tie cannot adopt',
      { kind: 'counted', yes: 15, no: 15, abstain: 3 },
      'adopted',
      'vote-does-not-adopt',
    ],
    [
      'fewer yes cannot adopt',
      { kind: 'counted', yes: 5, no: 15, abstain: 3 },
      'amended',
      'vote-does-not-adopt',
    ],
    [
      'more yes than no rejected: two thirds were needed',
      { kind: 'counted', yes: 20, no: 12, abstain: 0 },
      'rejected',
      null,
    ],
    [
      'counted without numbers',
      { kind: 'counted', yes: null, no: null, abstain: null },
      'adopted',
      'votes-missing',
    ],
    ['counted without no', { kind: 'counted', yes: 12, no: null, abstain: null }, 'adopted', 'votes-missing'],
    ['abstentions need not be counted', { kind: 'counted', yes: 12, no: 0, abstain: null }, 'adopted', null],
    ['unanimous', { kind: 'unanimous', yes: null, no: null, abstain: null }, 'adopted', null],
    ['unanimous with abstentions', { kind: 'unanimous', yes: 30, no: 0, abstain: 4 }, 'adopted', null],
    ['unanimous against one', { kind: 'unanimous', yes: 30, no: 1, abstain: 0 }, 'adopted', 'not-unanimous'],
    ['unanimously rejected', { kind: 'unanimous', yes: null, no: null, abstain: null }, 'rejected', null],
    ['by majority, not counted', { kind: 'majority', yes: null, no: null, abstain: null }, 'adopted', null],
    [
      'not counted, with numbers',
      { kind: 'unknown', yes: 3, no: null, abstain: null },
      'adopted',
      'votes-not-counted',
    ],
  ];
  for (const [name, vote, result, reason] of cases)
    it(name, () => assert.equal(voteProblem(vote, result)?.reason ?? null, reason && `mandates.${reason}`));
});
