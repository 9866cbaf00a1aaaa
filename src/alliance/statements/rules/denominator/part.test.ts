import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepts } from './check.ts';
import { chance, noise, ones } from './instances.fixture.ts';
import { patternsOf } from './instance.ts';
import { clausesOf, combine, countOf, emptySet, hasClause, narrow, rootOf, roomFor, setOf } from './part.ts';

describe('a set of clauses', () => {
  it('holds clauses of both words', () => {
    const set = setOf([0, 29, 30, 59]);
    assert.deepEqual(clausesOf(set, 60), [0, 29, 30, 59]);
    assert.equal(countOf(set), 4);
    assert.equal(hasClause(set, 31), false);
    assert.deepEqual(clausesOf(combine(set, setOf([5])), 60), [0, 5, 29, 30, 59]);
  });
});

describe('narrowing', () => {
  for (const clauses of [12, 30, 31, 47, 60])
    it(`keeps members who accept what was taken and enough of the rest, of ${clauses} clauses`, () => {
      const acceptance = noise(300, clauses, 0.8, chance(clauses));
      const root = rootOf(patternsOf(acceptance, ones(300), 'sum'));
      const room = roomFor(root);
      const taken = [1, clauses - 2];
      const kept = Array.from({ length: clauses }, (_, clause) => clause).filter(
        (clause) => !taken.includes(clause) && clause % 3 !== 0,
      );
      const least = Math.ceil(kept.length * 0.75);
      narrow(root, room, setOf(taken), Int32Array.from(kept), kept.length, least);
      const expected = new Set<string>();
      for (let member = 0; member < 300; member += 1) {
        const bits = kept.filter((clause) => accepts(acceptance, member, clause));
        if (taken.every((clause) => accepts(acceptance, member, clause)) && bits.length >= least)
          expected.add(bits.join());
      }
      const found = new Set<string>();
      for (let index = 0; index < room.count; index += 1) {
        const set = { lo: room.lo[index] as number, hi: room.hi[index] as number };
        found.add(
          clausesOf(set, room.open)
            .map((at) => room.clause[at])
            .join(),
        );
      }
      assert.deepEqual(found, expected);
    });

  it('works in place, and twice', () => {
    const root = rootOf(patternsOf(noise(200, 40, 0.9, chance(1)), ones(200), 'sum'));
    const room = roomFor(root);
    narrow(
      root,
      room,
      emptySet,
      Int32Array.from({ length: 20 }, (_, at) => 2 * at),
      20,
      0,
    );
    narrow(room, room, setOf([0]), Int32Array.of(3, 1, 2), 3, 0);
    assert.deepEqual([...room.clause.subarray(0, 3)], [6, 2, 4]);
    const direct = roomFor(root);
    narrow(root, direct, setOf([0]), Int32Array.of(6, 2, 4), 3, 0);
    assert.equal(room.count, direct.count);
    assert.deepEqual(room.lo.subarray(0, room.count), direct.lo.subarray(0, direct.count));
  });
});
