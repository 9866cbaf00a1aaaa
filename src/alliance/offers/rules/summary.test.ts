import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '../types.ts';
import { countStates, summaryOf } from './summary.ts';

type Counted = Parameters<typeof summaryOf>[0][number];
const offer = (
  municipality: string,
  number: number | null,
  change: Partial<Pick<Offer, 'quantity' | 'rhythm' | 'state' | 'validTo'>> = {},
): Counted => ({
  municipality,
  number,
  quantity: number === null ? 'on-request' : 'exact',
  rhythm: 'once',
  state: 'released',
  validTo: '2020-12-31',
  ...change,
});
const lineOf = (offers: Counted[], day = '2020-01-31') =>
  summaryOf(offers, day).map(
    ({ state, rhythm, quantity, persons, offers: count, municipalities }) =>
      `${state} ${rhythm} ${quantity}: ${persons} of ${municipalities} in ${count}`,
  );

/** As published in January 2020 (docs/sources/angebote.md). */
const january2020 = [
  offer('Potsdam', 5),
  offer('Dinslaken', 5),
  offer('Heidelberg', 5, { quantity: 'up-to' }),
  offer('Kiel', 8),
  offer('Marburg', 15),
  offer('Krefeld', 10),
  offer('Gießen', 5, { rhythm: 'month' }),
  offer('München', 40, { state: 'discussed' }),
  offer('Berlin', 70, { state: 'resolved' }),
];

describe('summaryOf', () => {
  it('the offers of January 2020: 43 fixed, up to 5, 5 a month, 70 resolved and 40 discussed, never one sum', () => {
    assert.deepEqual(lineOf(january2020), [
      'released once exact: 43 of 5 in 5',
      'released once up-to: 5 of 1 in 1',
      'released month exact: 5 of 1 in 1',
      'resolved once exact: 70 of 1 in 1',
      'discussed once exact: 40 of 1 in 1',
    ]);
  });
  it('the order in which they are told does not matter', () =>
    assert.deepEqual(lineOf(january2020.toReversed()), lineOf(january2020)));
  it('on the day after their last one all have expired', () => {
    const after = lineOf(january2020, '2021-01-01');
    assert.ok(
      after.every((line) => line.startsWith('expired')),
      after.join(),
    );
    assert.ok(after.includes('expired once exact: 153 of 7 in 7'), after.join());
  });

  const cases: [why: string, offers: Counted[], lines: string[]][] = [
    ['nothing', [], []],
    ['no number is not zero', [offer('Sylt', null)], ['released once on-request: null of 1 in 1']],
    [
      'a number and none stand apart',
      [offer('Kiel', 40), offer('Sylt', null)],
      ['released once exact: 40 of 1 in 1', 'released once on-request: null of 1 in 1'],
    ],
    [
      'two offers of one municipality',
      [offer('Kiel', 3), offer('Kiel', 4)],
      ['released once exact: 7 of 1 in 2'],
    ],
    [
      'paused is not released',
      [offer('Kiel', 3), offer('Kiel', 4, { state: 'paused' })],
      ['released once exact: 3 of 1 in 1', 'paused once exact: 4 of 1 in 1'],
    ],
    ['withdrawn counts nowhere', [offer('Kiel', 3, { state: 'withdrawn' })], []],
    [
      'a year is not a month',
      [offer('Kiel', 3, { rhythm: 'year' }), offer('Kiel', 3, { rhythm: 'month' })],
      ['released month exact: 3 of 1 in 1', 'released year exact: 3 of 1 in 1'],
    ],
    ['at least', [offer('Kiel', 3, { quantity: 'at-least' })], ['released once at-least: 3 of 1 in 1']],
  ];
  for (const [why, offers, lines] of cases) it(why, () => assert.deepEqual(lineOf(offers), lines));
});

describe('countStates', () => {
  it('counts every state, none left out', () =>
    assert.deepEqual(countStates([...january2020, offer('Kiel', 1, { state: 'paused' })], '2020-01-31'), {
      discussed: 1,
      resolved: 1,
      released: 7,
      paused: 1,
      expired: 0,
      withdrawn: 0,
    }));
});
