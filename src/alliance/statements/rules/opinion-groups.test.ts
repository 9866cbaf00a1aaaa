import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Stance } from '../types.ts';
import { type Opinion, opinionGroups } from './opinion-groups.ts';

const clauses = [1, 2, 3, 4];
const opinion = (index: number, ...said: (Stance | null)[]): Opinion => ({
  municipality: String(1_001_000 + index).padStart(8, '0'),
  stances: new Map(said.flatMap((stance, at) => (stance === null ? [] : [[at + 1, stance] as const]))),
});
const camp = (count: number, from: number, ...said: (Stance | null)[]) =>
  Array.from({ length: count }, (_, index) => opinion(from + index, ...said));

describe('opinionGroups', () => {
  const warm = camp(20, 0, 'supports', 'supports', 'supports', 'no');
  const cool = camp(12, 100, 'no', 'no', 'supports', 'supports');
  it('fewer than 25 members make none', () =>
    assert.equal(opinionGroups(clauses, [...warm, ...camp(4, 100, 'no', 'no', 'no', 'no')]), null));
  it('two clear camps, the larger first', () => {
    const groups = opinionGroups(clauses, [...warm, ...cool]);
    assert.deepEqual(
      groups?.map(({ municipalities }) => municipalities.length),
      [20, 12],
    );
    assert.deepEqual(
      groups?.map(({ means }) => [...means.values()]),
      [
        [1, 1, 1, -1],
        [-1, -1, 1, 1],
      ],
    );
  });
  it('the order of the members does not matter', () =>
    assert.deepEqual(
      opinionGroups(clauses, [...warm, ...cool].toReversed()),
      opinionGroups(clauses, [...warm, ...cool]),
    ));
  it('a clause left open counts neither way', () => {
    const groups = opinionGroups(clauses, [...warm, ...cool, ...camp(3, 200, 'supports', null, null, null)]);
    assert.equal(groups?.[0]?.municipalities.length, 23);
  });
  it('everybody of one mind is no groups', () =>
    assert.equal(opinionGroups(clauses, camp(40, 0, 'supports', 'accepts', 'supports', 'supports')), null));
  it('four members apart are too few to be named', () =>
    assert.equal(
      opinionGroups(clauses, [
        ...camp(30, 0, 'supports', 'supports', 'supports', 'supports'),
        ...camp(4, 100, 'no', 'no', 'no', 'no'),
      ]),
      null,
    ));
  it('three camps are three groups', () => {
    const third = camp(10, 300, 'supports', 'no', 'no', 'no');
    assert.equal(opinionGroups(clauses, [...warm, ...cool, ...third])?.length, 3);
  });
});
