import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { landHistory } from './coordination.ts';

const term = (fromDay: string, toDay: string | null) => ({ fromDay, toDay });
const marburg = term('2020-06-01', '2021-12-31');
const giessen = term('2022-01-01', null);

describe('how the coordination of a Land stands', () => {
  for (const [terms, day, counts, vacantSince, why] of [
    [[], '2026-03-02', [0, 0, 0], null, 'never anybody: vacant, but since no day'],
    [[marburg, giessen], '2021-12-31', [1, 0, 1], null, 'the last day of the one before'],
    [[marburg, giessen], '2022-01-01', [1, 1, 0], null, 'the first day of the next'],
    [[marburg], '2022-01-01', [0, 1, 0], '2022-01-01', 'vacant from the day after'],
    [
      [marburg, term('2026-04-01', null)],
      '2026-03-02',
      [0, 1, 1],
      '2022-01-01',
      'vacant, somebody is coming',
    ],
    [[giessen, term('2023-01-01', null)], '2026-03-02', [2, 0, 0], null, 'two at once'],
    [
      [term('2020-01-01', '2024-02-28'), term('2019-01-01', '2024-02-29')],
      '2026-03-02',
      [0, 2, 0],
      '2024-03-01',
      'the latest end counts',
    ],
  ] as const)
    it(why, () => {
      const history = landHistory([...terms], day);
      assert.deepEqual([history.current.length, history.former.length, history.coming.length], counts);
      assert.equal(history.vacantSince, vacantSince);
    });
});
