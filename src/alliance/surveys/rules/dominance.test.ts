import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newDominance } from './dominance.ts';
import { newHeads } from './heads.ts';

const place = (municipality: string, population: number | null) => ({
  municipality,
  district: null,
  population,
});
const all = [place('big', 3_700), place('a', 1_000), place('b', 900), place('c', 800), place('d', null)];
const heads = newHeads(all).of;
const dominance = newDominance(all, heads(all.map(({ municipality }) => municipality)));

describe('newDominance', () => {
  const cases: [why: string, group: string[], group: boolean, others: boolean][] = [
    ['one that outweighs all others', ['big', 'a', 'b'], true, true],
    ['its counterpart', ['a', 'b', 'c'], false, true],
    ['nobody without it', ['big', 'a', 'b', 'c'], true, false],
    ['nobody at all', [], false, true],
    ['unknown inhabitants', ['d'], false, true],
  ];
  for (const [why, municipalities, group, others] of cases)
    it(why, () => assert.deepEqual(dominance(municipalities, heads(municipalities)), { group, others }));
  it('exactly half is not more than half', () => {
    const two = [place('a', 5), place('b', 5)];
    assert.equal(newDominance(two, 10)(['a', 'b'], 10).group, false);
  });
});
