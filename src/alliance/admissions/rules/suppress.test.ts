import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, flat, keyOf, type Ladder, type Line, whole } from './lattice.ts';
import { attack, dice, exhaust, randomLines } from './suppress.fixture.ts';
import { suppress } from './suppress.ts';

const place: Ladder = (key) => (key === whole ? null : key.length === 2 ? whole : key.slice(0, 2));
const threshold = 3;
const counts = (lines: Line[], ladders: Ladder[]) =>
  Object.fromEntries([...suppress(lines, ladders, threshold)].map(([key, { count }]) => [key, count]));

describe('suppress', () => {
  it('leaves a table without small counts alone', () => {
    const lines = [
      { at: ['01001000', '2019'], count: 3 },
      { at: ['01002000', '2019'], count: 8 },
      { at: ['01003000', '2019'], count: 7 },
    ];
    const shown = counts(lines, [place, flat]);
    assert.equal(shown['01|2019'], 18);
    assert.equal(Object.values(shown).includes(null), false);
  });
  it('hides a second count beside a small one, so that the sum may stay', () => {
    const shown = counts(
      [
        { at: ['a'], count: 2 },
        { at: ['b'], count: 9 },
        { at: ['c'], count: 5 },
      ],
      [flat],
    );
    assert.deepEqual(shown, { a: null, b: 9, c: null, [whole]: 16 });
  });
  it('does not trust two ones whose sum is known', () => {
    const shown = counts(
      [
        { at: ['a'], count: 1 },
        { at: ['b'], count: 1 },
        { at: ['c'], count: 40 },
      ],
      [flat],
    );
    assert.deepEqual(shown, { a: null, b: null, c: null, [whole]: 42 });
  });
  it('hides the sum where nothing else is left', () => {
    const shown = counts(
      [
        { at: ['a'], count: 1 },
        { at: ['b'], count: 0 },
      ],
      [flat],
    );
    assert.deepEqual(shown, { a: null, b: 0, [whole]: null });
  });
  it('tells a reported 0 from what is hidden and from what nobody reported', () => {
    const shown = counts(
      [
        { at: ['a', '2024'], count: 0 },
        { at: ['b', '2024'], count: 2 },
        { at: ['b', '2025'], count: 7 },
      ],
      [flat, flat],
    );
    assert.equal(shown['a|2024'], 0);
    assert.equal(shown['b|2024'], null);
    assert.equal('a|2025' in shown, false);
  });
  it('protects a municipality from the sum of its Land less all others', () => {
    const lines = [
      { at: ['01001000', '2024'], count: 2 },
      { at: ['01002000', '2024'], count: 8 },
      { at: ['12054000', '2024'], count: 30 },
    ];
    const shown = counts(lines, [place, flat]);
    assert.equal(shown['01001000|2024'], null);
    assert.equal(shown['01002000|2024'], null);
    assert.equal(shown['01|2024'], 10);
    assert.equal(shown[keyOf([whole, whole])], 40);
  });
  it('protects a year from the sum over all years less the others', () => {
    const lines = [
      { at: ['01001000', '2023'], count: 12 },
      { at: ['01001000', '2024'], count: 1 },
      { at: ['01001000', '2025'], count: 6 },
    ];
    const shown = counts(lines, [place, flat]);
    assert.equal(shown['01001000|2024'], null);
    assert.equal(shown['01001000|2025'], null);
    assert.equal(shown['01001000|*'], 19);
  });
});

describe('an attacker', () => {
  const ladders = [place, flat, flat, flat];
  it('computes no hidden count back from 400 tables, by equations and by bounds', () => {
    const random = dice(7);
    let hiddenCells = 0;
    for (let round = 0; round < 400; round++) {
      const lines = randomLines(random, [
        ['01001000', '01002000', '12054000', '12052000'],
        ['2023', '2024', '2025'].slice(round % 2),
        ['p', 'q'],
        ['u', 'v'],
      ]);
      const cells = cellsOf(lines, ladders);
      const shown = suppress(lines, ladders, threshold);
      for (const [key, { low, high, determined }] of attack(shown, ladders)) {
        const truth = cells.get(key)?.count ?? 0;
        hiddenCells++;
        assert.ok(low <= truth && truth <= high, `${key}: the attack itself is wrong`);
        assert.ok(!determined && low < high, `round ${round}: ${key} is ${truth} and can be computed`);
        if (truth < threshold) assert.ok(high >= threshold, `round ${round}: ${key} is known to be small`);
      }
    }
    assert.ok(hiddenCells > 15_000, `only ${hiddenCells} cells were hidden`);
  });
  it('finds no hidden count by trying every table that fits, in 300 small ones', () => {
    const random = dice(11);
    const small = [place, flat];
    for (let round = 0; round < 300; round++) {
      const lines = randomLines(random, [
        ['01001000', '01002000', '12054000'],
        ['2024', '2025'],
      ]).map((line) => ({ ...line, count: Math.min(line.count, 5) }));
      const cells = cellsOf(lines, small);
      const shown = suppress(lines, small, threshold);
      for (const [key, possible] of exhaust(lines, shown, small, threshold)) {
        const truth = cells.get(key)?.count ?? 0;
        assert.ok(possible.size > 1, `round ${round}: ${key} can only be ${truth}`);
        if (truth < threshold)
          assert.ok(Math.max(...possible) >= threshold, `round ${round}: ${key} is known to be small`);
      }
    }
  });
  it('would succeed if only the small counts were hidden', () => {
    const random = dice(3);
    let computed = 0;
    for (let round = 0; round < 50; round++) {
      const lines = randomLines(random, [
        ['01001000', '01002000', '12054000'],
        ['2024', '2025'],
        ['p', 'q'],
        ['u'],
      ]);
      const naive = new Map(
        [...cellsOf(lines, ladders)].map(([key, { at, count }]) => [
          key,
          { at, count: count > 0 && count < threshold ? null : count },
        ]),
      );
      for (const { low, high, determined } of attack(naive, ladders).values())
        if (determined || low === high) computed++;
    }
    assert.ok(computed > 100, `only ${computed} counts were computed`);
  });
});
