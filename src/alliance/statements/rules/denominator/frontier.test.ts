import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFrontier } from './check.ts';
import { type Frontier, frontierOf } from './frontier.ts';
import {
  acceptanceOf,
  bruteForce,
  camps,
  chance,
  inhabitants,
  lands,
  line,
  noise,
  ones,
  plane,
} from './instances.fixture.ts';
import { accepts } from './check.ts';
import { type Acceptance, type Measure, patternsOf } from './instance.ts';

const supports = ({ points }: Frontier) => points.map(({ support }) => support);
const solve = (acceptance: Acceptance, weights: Int32Array, measure: Measure = 'sum') =>
  frontierOf(patternsOf(acceptance, weights, measure));

/** An instance of changing kind and size for every seed. */
const instance = (seed: number, members: number, clauses: number) => {
  const next = chance(seed);
  const kinds = [
    () => noise(members, clauses, 0.5 + 0.45 * next(), next),
    () => camps(members, clauses, { camps: 2 + (seed % 5), differs: 0.1 * next() }, next),
    () => line(members, clauses, 1 + 3 * next(), next),
    () => plane(members, clauses, 1 + 3 * next(), next),
  ];
  const acceptance = (kinds[seed % kinds.length] as (typeof kinds)[number])();
  const measure: Measure = seed % 3 === 2 ? 'union' : 'sum';
  const weights =
    measure === 'union'
      ? lands(members, next)
      : seed % 3 === 0
        ? ones(members)
        : Int32Array.from({ length: members }, () => Math.floor(1_000 * next() ** 4));
  return { acceptance, weights, measure };
};

describe('the frontier', () => {
  it('is what looking at every set of clauses finds, for 400 instances of up to 11 clauses', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const { acceptance, weights, measure } = instance(seed, 1 + (seed % 60), seed % 12);
      const frontier = solve(acceptance, weights, measure);
      assert.deepEqual(supports(frontier), bruteForce(acceptance, weights, measure), `seed ${seed}`);
      assert.deepEqual(checkFrontier(acceptance, weights, frontier), [], `seed ${seed}`);
    }
  });

  it('is that too for 12 instances of 16 clauses', () => {
    for (let seed = 1001; seed <= 1012; seed += 1) {
      const { acceptance, weights, measure } = instance(seed, 30, 16);
      assert.deepEqual(
        supports(solve(acceptance, weights, measure)),
        bruteForce(acceptance, weights, measure),
      );
    }
  });

  it('of 24 clauses and 11,000 members is checked text by text', () => {
    const next = chance(24);
    const acceptance = plane(11_000, 24, 2, next);
    const weights = inhabitants(11_000, next);
    const frontier = solve(acceptance, weights);
    assert.equal(frontier.how, 'every-set');
    assert.deepEqual(checkFrontier(acceptance, weights, frontier), []);
  });

  it('searched with bounds is checked text by text', () => {
    for (const clauses of [25, 34, 60]) {
      const next = chance(clauses);
      const acceptance = camps(400, clauses, { camps: 6, differs: 0.02 }, next);
      const weights = inhabitants(400, next);
      const frontier = solve(acceptance, weights);
      assert.equal(frontier.how, 'search');
      assert.ok(frontier.points.every(({ support, atMost }) => support === atMost));
      assert.deepEqual(checkFrontier(acceptance, weights, frontier), []);
    }
  });

  it('never rises with the number of clauses', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { acceptance, weights, measure } = instance(seed, 80, 14);
      const values = supports(solve(acceptance, weights, measure));
      assert.deepEqual(
        values,
        values.toSorted((a, b) => b - a),
      );
    }
  });

  it('does not depend on the order of members and clauses', () => {
    for (const [seed, clauses] of [
      [3, 13],
      [4, 13],
      [5, 13],
      [6, 27],
      [9, 29],
    ] as const) {
      const { acceptance, weights, measure } = instance(seed, 120, clauses);
      const turned = acceptanceOf(120, clauses, (member, clause) =>
        accepts(acceptance, 119 - member, (clause * 7 + 3) % clauses),
      );
      const mirrored = solve(turned, weights.toReversed(), measure);
      assert.deepEqual(supports(mirrored), supports(solve(acceptance, weights, measure)), `seed ${seed}`);
    }
  });

  it('with no clauses or no members says so', () => {
    assert.deepEqual(supports(solve(noise(3, 0, 1, chance(1)), ones(3))), [3]);
    assert.deepEqual(supports(solve(noise(0, 2, 1, chance(1)), ones(0))), [0, 0, 0]);
    assert.deepEqual(
      supports(solve(noise(0, 26, 1, chance(1)), ones(0))),
      Array.from({ length: 27 }, () => 0),
    );
  });

  it('that was ended early names limits that hold', () => {
    const next = chance(7);
    const acceptance = noise(3_000, 36, 0.9, next);
    const weights = ones(3_000);
    let asked = 0;
    const frontier = frontierOf(patternsOf(acceptance, weights, 'sum'), {
      steps: 2_000,
      mayGoOn: () => (asked += 1) < 40,
    });
    assert.equal(frontier.how, 'ended');
    assert.equal(frontier.exact, false);
    assert.ok(frontier.points.some(({ support, atMost }) => support < atMost));
    assert.deepEqual(checkFrontier(acceptance, weights, frontier), []);
  });

  it('hears while it works how far it is', () => {
    const told: number[] = [];
    frontierOf(patternsOf(noise(600, 26, 0.93, chance(2)), ones(600), 'sum'), {
      steps: 1_000_000,
      mayGoOn: (done) => told.push(done) > 0,
    });
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
    assert.ok((told.at(-1) ?? 0) > 0.9);
  });
});
