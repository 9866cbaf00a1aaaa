import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { methods } from '../types.ts';
import { apportion, type Sharer } from './apportion.ts';
import { dice } from './suppress.fixture.ts';

const sharer = (key: string, weight: number, cap = 1_000, min = 1): Sharer => ({ key, weight, cap, min });
const sum = (shares: Map<string, number>): number => [...shares.values()].reduce((a, b) => a + b, 0);

describe('apportion', () => {
  const cases: [why: string, places: number, sharers: Sharer[], largest: number[], sainteLague: number[]][] =
    [
      ['nothing to share', 0, [sharer('a', 5)], [0], [0]],
      ['nobody there', 7, [], [], []],
      ['exact', 18, [sharer('a', 3), sharer('b', 8), sharer('c', 7)], [3, 8, 7], [3, 8, 7]],
      ['equal claims go to the lower key', 1, [sharer('b', 5), sharer('a', 5)], [0, 1], [0, 1]],
      [
        'equal remainders go to the greater weight',
        4,
        [sharer('a', 1), sharer('b', 3), sharer('c', 4)],
        [0, 2, 2],
        [0, 2, 2],
      ],
      ['more than a cap goes to the others', 10, [sharer('a', 9, 3), sharer('b', 1)], [3, 7], [3, 7]],
      ['more than everybody can take stays open', 10, [sharer('a', 5, 2), sharer('b', 5, 3)], [2, 3], [2, 3]],
      ['no weight, no share', 5, [sharer('a', 0), sharer('b', 1)], [0, 5], [0, 5]],
      [
        'a group that is too small becomes none',
        10,
        [sharer('a', 8), sharer('b', 2, 9, 5)],
        [10, 0],
        [10, 0],
      ],
      ['unless places would be lost', 10, [sharer('a', 8, 5), sharer('b', 2, 9, 5)], [5, 5], [5, 5]],
      [
        'of two that are too small the weaker gives way',
        6,
        [sharer('a', 5, 6, 6), sharer('b', 5, 6, 6)],
        [6, 0],
        [6, 0],
      ],
      [
        'whose smallest group exceeds their places take none',
        6,
        [sharer('a', 5, 4, 5), sharer('b', 1)],
        [0, 6],
        [0, 6],
      ],
      [
        'the others give way to the smallest group',
        9,
        [sharer('a', 90, 6), sharer('b', 10, 5, 4)],
        [5, 4],
        [5, 4],
      ],
      ['no group fits', 3, [sharer('a', 1, 9, 4), sharer('b', 1, 9, 5)], [0, 0], [0, 0]],
    ];
  for (const [why, places, sharers, ...expected] of cases)
    for (const [index, method] of methods.entries())
      it(`${why}: ${method}`, () => {
        assert.deepEqual([...apportion(places, sharers, method).values()], expected[index]);
      });
});

describe('any apportionment', () => {
  const random = dice(23);
  const drawn = Array.from({ length: 400 }, () => ({
    places: random(60),
    sharers: Array.from({ length: 1 + random(6) }, (_, index) => {
      const min = 1 + random(5);
      return sharer(`0100${index}`, 1 + random(40), min + random(20) - 1, min);
    }),
  }));
  /** The most that any subset can take, by trying them all. */
  const mostOf = (places: number, sharers: Sharer[]): number => {
    let most = 0;
    for (let subset = 0; subset < 2 ** sharers.length; subset++) {
      const taking = sharers.filter((_, index) => (subset >> index) & 1);
      const low = taking.reduce((total, { min }) => total + min, 0);
      const high = taking.reduce((total, { cap }) => total + cap, 0);
      if (taking.every(({ min, cap }) => cap >= min) && low <= places)
        most = Math.max(most, Math.min(places, high));
    }
    return most;
  };
  for (const method of methods) {
    it(`keeps every bound and loses no place: ${method}`, () => {
      for (const { places, sharers } of drawn) {
        const shares = apportion(places, sharers, method);
        for (const { key, min, cap } of sharers) {
          const share = shares.get(key) ?? -1;
          assert.ok(
            share === 0 || (min <= share && share <= cap),
            JSON.stringify({ places, sharers, key, share }),
          );
        }
        assert.equal(sum(shares), mostOf(places, sharers), JSON.stringify({ places, sharers }));
      }
    });
    it(`does not depend on the order of the list: ${method}`, () => {
      for (const { places, sharers } of drawn) {
        const sorted = (shares: Map<string, number>) => [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
        const reversed = apportion(places, sharers.toReversed(), method);
        assert.deepEqual(sorted(reversed), sorted(apportion(places, sharers, method)));
      }
    });
    it(`gives a greater weight with equal bounds no fewer places: ${method}`, () => {
      for (const { places, sharers } of drawn) {
        const equal = sharers.map((one) => ({ ...one, min: 1, cap: 100 }));
        const shares = apportion(places, equal, method);
        for (const a of equal)
          for (const b of equal)
            if (a.weight > b.weight) assert.ok((shares.get(a.key) ?? 0) >= (shares.get(b.key) ?? 0));
      }
    });
  }
  it('stays within one place of the exact share by largest remainders, where nothing bounds it', () => {
    for (const { places, sharers } of drawn) {
      const free = sharers.map((one) => ({ ...one, min: 1, cap: 1_000 }));
      const weights = free.reduce((total, { weight }) => total + weight, 0);
      for (const [key, share] of apportion(places, free, 'largest-remainder')) {
        const weight = free.find((one) => one.key === key)?.weight ?? 0;
        assert.ok(Math.abs(share * weights - places * weight) < weights);
      }
    }
  });
  it('takes nobody a place by one place more, after Sainte-Laguë with bounds above', () => {
    for (const { places, sharers } of drawn) {
      const capped = sharers.map((one) => ({ ...one, min: 1 }));
      const fewer = apportion(places, capped, 'sainte-lague');
      for (const [key, share] of apportion(places + 1, capped, 'sainte-lague'))
        assert.ok(share >= (fewer.get(key) ?? 0));
    }
  });
});
