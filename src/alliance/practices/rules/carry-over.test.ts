import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DemandState } from '../types.ts';
import { carryOver } from './carry-over.ts';

type Stated = [demand: number, state: DemandState, day?: string];
const standing = (...stated: Stated[]) =>
  new Map(
    stated.map(([demand, state, day = '2020-01-01'], index) => [demand, { id: index + 1, state, day }]),
  );
const one = [{ demand: 1, successor: 11 }];
const gather = [
  { demand: 3, successor: 13 },
  { demand: 4, successor: 13 },
];
const split = [
  { demand: 5, successor: 15 },
  { demand: 5, successor: 16 },
];

describe('carryOver', () => {
  const cases: [
    why: string,
    given: Map<number, any>,
    successions: typeof one,
    carried: [number, DemandState, number][],
  ][] = [
    ['one to one', standing([1, 'done']), one, [[11, 'done', 1]]],
    ['nothing known', standing(), one, []],
    ['only that nothing is known', standing([1, 'unknown']), one, []],
    ['somebody already spoke', standing([1, 'done'], [11, 'decided']), one, []],
    ['both done', standing([3, 'done'], [4, 'done']), gather, [[13, 'done', 1]]],
    ['one of two done', standing([3, 'done'], [4, 'decided']), gather, [[13, 'in-progress', 1]]],
    ['one done, the other unheard of', standing([3, 'done']), gather, [[13, 'in-progress', 1]]],
    ['one decided', standing([4, 'decided']), gather, [[13, 'decided', 1]]],
    ['one in progress', standing([3, 'decided'], [4, 'in-progress']), gather, [[13, 'in-progress', 1]]],
    [
      'evidence from the latest',
      standing([3, 'done', '2019-01-01'], [4, 'done', '2021-01-01']),
      gather,
      [[13, 'done', 2]],
    ],
    [
      'evidence never from an unknown',
      standing([3, 'done', '2019-01-01'], [4, 'unknown', '2021-01-01']),
      gather,
      [[13, 'in-progress', 1]],
    ],
    [
      'split: no more than decided',
      standing([5, 'done']),
      split,
      [
        [15, 'decided', 1],
        [16, 'decided', 1],
      ],
    ],
  ];
  for (const [why, given, successions, carried] of cases)
    it(why, () =>
      assert.deepEqual(
        carryOver(given, successions),
        carried.map(([demand, state, from]) => ({ demand, state, from })),
      ),
    );
});
