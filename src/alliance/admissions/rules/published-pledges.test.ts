import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeLadder } from './counted.ts';
import { flat, whole } from './lattice.ts';
import { publishedPledges } from './published-pledges.ts';
import { suppress } from './suppress.ts';
import { dice } from './suppress.fixture.ts';

const threshold = 3;
const most = 7;
type Pair = readonly [pledged: number, accepted: number];
const places = ['01001000', '01002000', '01003000'];
const linesOf = (pairs: readonly Pair[]) =>
  pairs.map(([pledged, accepted], index) => ({
    municipality: places[index] as string,
    land: '01',
    programme: 4,
    pledged,
    accepted,
  }));
type Published = (of: 0 | 1, place: string) => number | null;
const published = (pairs: readonly Pair[]): Published => {
  const { pledged, accepted } = publishedPledges(linesOf(pairs), threshold);
  return (of, place) => (of === 0 ? pledged : accepted)(place, '4')?.count ?? null;
};
/** As it would be if both were hidden without a thought for each other. */
const publishedApart = (pairs: readonly Pair[]): Published => {
  const lines = linesOf(pairs);
  const tables = ([0, 1] as const).map((of) =>
    suppress(
      lines.map(({ municipality }, index) => ({ at: [municipality, '4'], count: pairs[index]?.[of] ?? 0 })),
      [placeLadder(lines), flat],
      threshold,
    ),
  );
  return (of, place) => tables[of]?.get(`${place}|4`)?.count ?? null;
};

const every: Pair[] = Array.from({ length: most + 1 }, (_, pledged) =>
  Array.from({ length: pledged + 1 }, (__, accepted): Pair => [pledged, accepted]),
).flat();
const sumOf = (pairs: readonly Pair[], of: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[of], 0);

/** Hidden small counts that somebody works out who tries every pledge and acceptance that agrees with all that is told. */
const workedOut = (truth: readonly Pair[], told: Published): string[] => {
  const agrees = (of: 0 | 1, place: string, value: number): boolean =>
    told(of, place) === null ? value > 0 : told(of, place) === value;
  const possible = places.map((place) =>
    every.filter((pair) => agrees(0, place, pair[0]) && agrees(1, place, pair[1])),
  );
  const values = places.map(() => [new Set<number>(), new Set<number>()] as const);
  for (const a of possible[0] ?? [])
    for (const b of possible[1] ?? [])
      for (const c of possible[2] ?? []) {
        const world = [a, b, c];
        const fits = ['01', whole].every(
          (sum) => agrees(0, sum, sumOf(world, 0)) && agrees(1, sum, sumOf(world, 1)),
        );
        if (fits)
          for (const [index, pair] of world.entries())
            for (const of of [0, 1] as const) values[index]?.[of].add(pair[of]);
      }
  return truth.flatMap((pair, index) =>
    ([0, 1] as const).flatMap((of) => {
      const isSmall = pair[of] > 0 && pair[of] < threshold;
      const known = values[index]?.[of] ?? new Set();
      assert.ok(known.has(pair[of]), 'the attack itself is wrong');
      return isSmall && Math.max(...known) < threshold ? [`${index}.${of} of ${JSON.stringify(truth)}`] : [];
    }),
  );
};

describe('pledges and acceptances as the public sees them', () => {
  it('a pledge of 1 does not follow from an acceptance beside it', () => {
    const truth: Pair[] = [
      [1, 0],
      [7, 7],
      [0, 0],
    ];
    assert.equal(workedOut(truth, publishedApart(truth)).length, 1, 'it does if each is hidden for itself');
    assert.deepEqual(workedOut(truth, published(truth)), []);
  });
  it('large ones stay', () => {
    const told = published([
      [7, 4],
      [6, 3],
      [5, 0],
    ]);
    assert.deepEqual([told(0, '01'), told(1, '01'), told(0, '01001000'), told(1, '01003000')], [18, 7, 7, 0]);
  });
  it('no small one is worked out from both together, in 150 small tables', () => {
    const random = dice(5);
    const pair = (): Pair => {
      const pledged = [0, 1, 1, 2, 2, 3, 4, 5][random(8)] ?? 0;
      return [pledged, random(2) === 0 ? pledged : random(pledged + 1)];
    };
    for (let round = 0; round < 150; round += 1) {
      const truth = [pair(), pair(), pair()];
      assert.deepEqual(workedOut(truth, published(truth)), []);
    }
  });
});
