import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confirmedCount, standingLines, waitingLines } from './ledger.ts';

const line = (
  id: number,
  count: number,
  confirmedOn: string | null,
  more: { reverses?: number; reversedBy?: number } = {},
) => ({ id, count, confirmedOn, reverses: more.reverses ?? null, reversedBy: more.reversedBy ?? null });

describe('the journal of arrivals', () => {
  const cases: [
    why: string,
    lines: ReturnType<typeof line>[],
    waiting: number[],
    standing: number[],
    confirmed: number,
  ][] = [
    ['nothing', [], [], [], 0],
    ['a new line', [line(1, 8, null)], [1], [1], 0],
    ['a confirmed one', [line(1, 8, '2026-03-01')], [], [1], 8],
    [
      'taken back before it was confirmed',
      [line(1, 8, null, { reversedBy: 2 }), line(2, -8, null, { reverses: 1 })],
      [],
      [],
      0,
    ],
    [
      'taken back after it was confirmed',
      [line(1, 8, '2026-03-01', { reversedBy: 2 }), line(2, -8, null, { reverses: 1 })],
      [2],
      [],
      8,
    ],
    [
      'taken back, also confirmed',
      [line(1, 8, '2026-03-01', { reversedBy: 2 }), line(2, -8, '2026-03-02', { reverses: 1 })],
      [],
      [],
      0,
    ],
    [
      'corrected from 8 to 7',
      [
        line(1, 8, '2026-03-01', { reversedBy: 2 }),
        line(2, -8, '2026-03-02', { reverses: 1 }),
        line(3, 7, '2026-03-02'),
      ],
      [],
      [3],
      7,
    ],
  ];
  for (const [why, lines, waiting, standing, confirmed] of cases)
    it(why, () => {
      assert.deepEqual(
        waitingLines(lines).map(({ id }) => id),
        waiting,
      );
      assert.deepEqual(
        standingLines(lines).map(({ id }) => id),
        standing,
      );
      assert.equal(confirmedCount(lines), confirmed);
    });
});
