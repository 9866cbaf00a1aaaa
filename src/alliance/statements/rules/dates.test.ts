import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Deadlines, decideDeadlines } from './dates.ts';

const none: Deadlines = {
  drafting: null,
  positions: null,
  final: null,
  signatures: null,
  sent: null,
  answered: null,
};
const today = '2026-03-10';

describe('decideDeadlines', () => {
  for (const [why, phase, before, deed, expected] of [
    ['none at all', 'drafting', {}, {}, 'fine'],
    ['today', 'drafting', {}, { drafting: today }, 'fine'],
    ['in order', 'drafting', {}, { drafting: '2026-03-20', positions: '2026-04-20' }, 'fine'],
    ['on one day', 'drafting', {}, { drafting: '2026-03-20', positions: '2026-03-20' }, 'fine'],
    [
      'out of order',
      'drafting',
      {},
      { drafting: '2026-04-20', positions: '2026-03-20' },
      'deadlines-out-of-order positions',
    ],
    [
      'with a gap out of order',
      'drafting',
      {},
      { drafting: '2026-04-20', sent: '2026-03-20' },
      'deadlines-out-of-order sent',
    ],
    ['newly in the past', 'drafting', {}, { drafting: '2026-03-09' }, 'deadline-in-past drafting'],
    ['passed and left as it is', 'drafting', { drafting: '2026-03-01' }, { drafting: '2026-03-01' }, 'fine'],
    ['a phase that is over', 'positions', {}, { drafting: '2026-03-01', positions: '2026-03-20' }, 'fine'],
    ['answered', 'answered', {}, {}, 'statement-over'],
    ['dropped', 'dropped', {}, {}, 'statement-over'],
  ] as const)
    it(why, () => {
      const decided = decideDeadlines(phase, { ...none, ...before }, { ...none, ...deed }, today);
      const reason = decided.accepted
        ? 'fine'
        : `${decided.reason.replace('statements.', '')} ${decided.field ?? ''}`;
      assert.equal(reason.trim(), expected);
    });
});
