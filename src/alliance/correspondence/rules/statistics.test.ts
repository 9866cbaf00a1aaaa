import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Counted, statisticsOf } from './statistics.ts';

const answered = (days: number, count = 1): Counted => ({
  count,
  standing: 'answered',
  answer: 'refused',
  duration: { days, answered: true },
});
const waiting = (days: number): Counted => ({
  count: 1,
  standing: 'overdue',
  answer: null,
  duration: { days, answered: false },
});

describe('statistics of threads', () => {
  it('of none: no durations instead of zeros', () => {
    const { threads, medianDays, longestDays, longestOpenDays } = statisticsOf([]);
    assert.deepEqual([threads, medianDays, longestDays, longestOpenDays], [0, null, null, null]);
  });

  for (const [days, median] of [
    [[78], 78],
    [[78, 166], 122],
    [[1, 2], 2],
    [[166, 78, 10], 78],
    [[0, 0, 5, 9], 3],
  ] as const)
    it(`median of ${days.join(', ')} is ${median}`, () =>
      assert.equal(statisticsOf(days.map((one) => answered(one))).medianDays, median));

  it('threads that are alike count as many', () => {
    const { threads, medianDays, byAnswer } = statisticsOf([answered(10, 3), answered(20, 2), answered(99)]);
    assert.deepEqual([threads, medianDays, byAnswer.refused], [6, 15, 6]);
  });

  it('waits without an answer are told apart, closed ones left out', () => {
    const found = statisticsOf([
      answered(78),
      waiting(30),
      waiting(12),
      { ...waiting(400), standing: 'closed' },
    ]);
    assert.deepEqual([found.longestDays, found.longestOpenDays], [78, 30]);
    assert.deepEqual([found.byStanding.overdue, found.byStanding.closed, found.byAnswer.refused], [2, 1, 1]);
  });
});
