import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offer } from '../offer.fixture.ts';
import type { Offer } from '../types.ts';
import { publicTotals } from './public-totals.ts';

const at = (municipality: string, number: number | null, change: Partial<Offer> = {}) =>
  offer({
    municipality,
    number,
    state: 'released',
    programmes: [1],
    ...(number === null && { quantity: 'on-request' as const }),
    ...change,
  });
const lines = (offers: Offer[], day = '2026-03-02') =>
  publicTotals(offers, day).map(
    ({ programme, rhythm, quantity, persons, municipalities }) =>
      `${programme} ${rhythm} ${quantity}: ${persons} of ${municipalities}`,
  );

describe('publicTotals', () => {
  const three = [at('a', 5), at('b', 8), at('c', 15)];
  const cases: [why: string, offers: Offer[], lines: string[]][] = [
    ['three municipalities', three, ['1 once exact: 28 of 3']],
    ['two municipalities are too few', three.slice(1), ['1 once exact: null of null']],
    [
      'three offers of one municipality are one',
      [at('a', 5), at('a', 5), at('a', 5)],
      ['1 once exact: null of null'],
    ],
    [
      'only released ones',
      [...three.slice(1), at('a', 5, { state: 'paused' })],
      ['1 once exact: null of null'],
    ],
    [
      'a small month is not told beside a large sum',
      [...three, at('d', 5, { rhythm: 'month' })],
      ['1 once exact: 28 of 3', '1 month exact: null of null'],
    ],
    [
      'a place for two programmes stands in both',
      three.map((one) => ({ ...one, programmes: [1, 2] })),
      ['1 once exact: 28 of 3', '2 once exact: 28 of 3'],
    ],
    [
      'any programme stands last',
      [...three, ...three.map((one) => ({ ...one, programmes: [] }))],
      ['1 once exact: 28 of 3', 'null once exact: 28 of 3'],
    ],
    [
      'on request: only how many wait to be asked',
      [at('a', null), at('b', null), at('c', null)],
      ['1 once on-request: null of 3'],
    ],
    [
      'one municipality more under another programme would follow from the difference',
      [...three.map((one) => ({ ...one, programmes: [1, 2] })), at('d', 2, { programmes: [2] })],
      ['1 once exact: null of null', '2 once exact: 30 of 4'],
    ],
    [
      'three municipalities more do not',
      [
        ...three.map((one) => ({ ...one, programmes: [1, 2] })),
        ...['d', 'e', 'f'].map((place) => at(place, 2, { programmes: [2] })),
      ],
      ['1 once exact: 28 of 3', '2 once exact: 34 of 6'],
    ],
    [
      'nor lines of different offers of the same municipalities',
      [
        ...three,
        ...['d', 'e', 'f'].map((place) => at(place, 2, { programmes: [2] })),
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((place) => at(place, 1, { programmes: [3] })),
        ...['a', 'b', 'c'].map((place) => at(place, 4, { programmes: [1, 3] })),
      ],
      ['1 once exact: 40 of 3', '2 once exact: 6 of 3', '3 once exact: 19 of 7'],
    ],
    ['nothing', [], []],
  ];
  for (const [why, offers, told] of cases) it(why, () => assert.deepEqual(lines(offers), told));
  it('nothing once they have expired', () => assert.deepEqual(lines(three, '2027-01-01'), []));
});
