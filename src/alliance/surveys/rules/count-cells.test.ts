import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countExclusive, countParts, type Said } from './count-cells.ts';
import { newDominance } from './dominance.ts';
import { newHeads } from './heads.ts';

const options = ['a', 'b', 'c'].map((key) => ({ key, label: { de: key } }));
const keysOf = (value: unknown) => [String(value)];
/** Municipalities by what they say; each with its inhabitants. */
const weighed = (groups: Record<string, number[]>, silent: number[] = []) => {
  const said: Said[] = [];
  const places: { municipality: string; district: null; population: number }[] = [];
  const add = (population: number) => {
    const municipality = String(1_001_000 + places.length);
    places.push({ municipality, district: null, population });
    return municipality;
  };
  for (const [key, populations] of Object.entries(groups))
    for (const population of populations) said.push([add(population), key]);
  silent.forEach(add);
  const { of: heads } = newHeads(places);
  return {
    said,
    weigh: { heads, dominance: newDominance(places, heads(places.map(({ municipality }) => municipality))) },
  };
};

describe('countExclusive', () => {
  const even = (count: number) => Array.from({ length: count }, () => 10);
  const cases: [why: string, groups: Record<string, number[]>, silent: number[], dominated: boolean][] = [
    ['all alike', { a: even(5), b: even(4) }, [], false],
    ['one cell is dominated', { a: [90, ...even(4)], b: even(5) }, [], true],
    ['only small cells, hidden together, are', { a: even(9), b: even(4), c: [30] }, [], false],
    ['the hidden ones together are dominated', { a: even(9), b: even(3), c: [90] }, [], true],
    ['one who said nothing is hidden with the next', { a: even(5), b: even(4) }, [10], false],
    ['several said nothing', { a: even(5), b: even(4) }, even(3), false],
  ];
  for (const [why, groups, silent, dominated] of cases)
    it(why, () => {
      const { said, weigh } = weighed(groups, silent);
      const cells = countExclusive(options, said, keysOf, weigh, [silent.length]);
      assert.deepEqual(
        cells.map((cell) => [cell.count, cell.dominated]),
        options.map(({ key }) => [groups[key]?.length ?? 0, dominated]),
      );
    });
});

describe('countParts', () => {
  it('weighs each cell with what it leaves over', () => {
    const { said, weigh } = weighed({ a: [10, 10, 10], b: [90, 10, 10] });
    const [a, b, c] = countParts(options, said, keysOf, weigh);
    assert.deepEqual([a?.dominated, b?.dominated, c?.inhabitants], [true, true, 0]);
  });
});
