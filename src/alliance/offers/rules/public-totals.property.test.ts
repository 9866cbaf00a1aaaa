import assert from 'node:assert/strict';
import { it } from 'node:test';
import { offer } from '../offer.fixture.ts';
import type { Offer } from '../types.ts';
import { publicTotals } from './public-totals.ts';

const today = '2026-03-02';
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

/** A small alliance: a few municipalities with one or two offers each, for some of a few programmes or for any. */
const allianceOf = (seed: number): Offer[] => {
  const random = numbersFrom(seed);
  const programmes = 2 + random(4);
  return Array.from({ length: 3 + random(9) }, (_, place) =>
    Array.from({ length: 1 + random(2) }, () =>
      offer({
        municipality: `m${place}`,
        number: 1 + random(9),
        state: 'released',
        programmes: Array.from({ length: programmes }, (__, id) => id + 1).filter(() => random(3) > 0),
      }),
    ),
  ).flat();
};

const isIn = ({ programmes }: Offer, line: number | null): boolean =>
  line === null ? programmes.length === 0 : programmes.includes(line);

/** Every way to add and subtract some lines, each up to twice. */
const attacks = (lines: number): number[][] =>
  lines === 0
    ? [[]]
    : attacks(lines - 1).flatMap((rest) => [-2, -1, 0, 1, 2].map((times) => [...rest, times]));

it('no adding and subtracting of what is told leaves one or two municipalities', () => {
  let toldLines = 0;
  let withheld = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const offers = allianceOf(seed);
    const totals = publicTotals(offers, today);
    const told = totals.filter(({ municipalities }) => municipalities !== null);
    toldLines += told.length;
    withheld += totals.length - told.length;
    for (const { programme, persons } of told)
      assert.equal(
        persons,
        offers.filter((one) => isIn(one, programme)).reduce((sum, { number }) => sum + (number ?? 0), 0),
      );
    for (const attack of attacks(told.length)) {
      const left = new Set<string>();
      for (const one of offers) {
        let times = 0;
        for (const [line, { programme }] of told.entries())
          if (isIn(one, programme)) times += attack[line] as number;
        if (times !== 0) left.add(one.municipality);
      }
      assert.ok(
        left.size === 0 || left.size >= 3,
        `seed ${seed}: ${attack.join(' ')} leaves ${[...left].join()}`,
      );
    }
  }
  assert.ok(toldLines > 300, `${toldLines} lines are told`);
  assert.ok(withheld < toldLines, `${withheld} lines are withheld, ${toldLines} told`);
});
