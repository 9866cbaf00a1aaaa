import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingOf } from './standing.ts';

const entry = (id: number, demand: number, day: string) => ({ id, demand, day });

describe('standingOf', () => {
  const cases: [why: string, entries: ReturnType<typeof entry>[], day: string, ids: number[]][] = [
    ['nothing stated', [], '2026-03-02', []],
    ['one statement', [entry(1, 7, '2026-01-01')], '2026-03-02', [1]],
    ['on its very day', [entry(1, 7, '2026-03-02')], '2026-03-02', [1]],
    ['a day later', [entry(1, 7, '2026-03-03')], '2026-03-02', []],
    [
      'the later day, recorded first',
      [entry(2, 7, '2025-01-01'), entry(1, 7, '2026-01-01')],
      '2026-03-02',
      [1],
    ],
    [
      'two on one day: the one recorded later',
      [entry(2, 7, '2026-01-01'), entry(1, 7, '2026-01-01')],
      '2026-03-02',
      [2],
    ],
    ['demands do not mix', [entry(1, 7, '2026-01-01'), entry(2, 8, '2025-01-01')], '2026-03-02', [1, 2]],
    ['looking back', [entry(1, 7, '2024-01-01'), entry(2, 7, '2025-01-01')], '2024-06-01', [1]],
  ];
  for (const [why, entries, day, ids] of cases)
    it(why, () =>
      assert.deepEqual(
        [...standingOf(entries, day).values()].map(({ id }) => id),
        ids,
      ),
    );
});
