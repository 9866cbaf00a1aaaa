import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerKind } from '../types.ts';
import { durationOf, standingOf } from './standing.ts';

const out = (day: string) => ({ direction: 'out' as const, day, answer: null });
const into = (day: string, answer: AnswerKind | null) => ({ direction: 'in' as const, day, answer });
const open = { closedOn: null, deadline: '2026-03-02' };

describe('where a thread stands', () => {
  for (const [thread, messages, today, standing, why] of [
    [open, [out('2026-02-01')], '2026-03-02', 'waiting', 'on the last day of the deadline'],
    [open, [out('2026-02-01')], '2026-03-03', 'overdue', 'the day after'],
    [{ ...open, deadline: null }, [out('2026-02-01')], '2027-03-03', 'waiting', 'no deadline is never over'],
    [
      open,
      [out('2026-02-01'), into('2026-02-05', 'receipt')],
      '2026-03-03',
      'overdue',
      'a receipt is no answer',
    ],
    [open, [out('2026-02-01'), into('2026-02-05', null)], '2026-03-03', 'to-classify', 'came in, not judged'],
    [open, [out('2026-02-01'), into('2026-02-05', 'refused')], '2026-03-03', 'answered', 'a no is an answer'],
    [open, [out('2026-02-01'), into('2026-02-05', 'evasive')], '2026-03-03', 'answered', 'evasive, but said'],
    [
      { ...open, deadline: '2026-04-01' },
      [out('2026-02-01'), into('2026-02-05', 'refused'), out('2026-03-01')],
      '2026-03-03',
      'waiting',
      'the second letter waits again',
    ],
    [
      { ...open, closedOn: '2026-03-01' },
      [out('2026-02-01'), into('2026-02-05', null)],
      '2026-03-03',
      'closed',
      'closed',
    ],
  ] as const)
    it(`${standing}: ${why}`, () => assert.equal(standingOf(thread, messages, today), standing));
});

describe('how long an answer took', () => {
  for (const [messages, closedOn, today, days, answered, why] of [
    // weltoffen-bonn.de, sat1regional.de: appeal of 4 August 2025, refused on 21 October
    [[out('2025-08-04'), into('2025-10-21', 'refused')], null, '2026-03-02', 78, true, 'the appeal of 2025'],
    // Lübeck VO/2023/12421-01: asked on 10 August 2023, noted on 23 January 2024
    [[out('2023-08-10'), into('2024-01-23', 'partly')], null, '2026-03-02', 166, true, 'the inquiry of 2023'],
    [[out('2026-02-01'), into('2026-02-03', 'receipt')], null, '2026-03-02', 29, false, 'still waiting'],
    [[out('2026-02-01')], '2026-02-11', '2026-03-02', 10, false, 'closed without an answer'],
    [[out('2026-02-01'), into('2026-02-01', 'agreed')], null, '2026-03-02', 0, true, 'the same day'],
  ] as const)
    it(`${days}: ${why}`, () =>
      assert.deepEqual(durationOf({ closedOn }, messages, today), { days, answered }));

  it('nothing where nothing went out', () =>
    assert.equal(durationOf({ closedOn: null }, [into('2026-02-01', null)], '2026-03-02'), null));
});
