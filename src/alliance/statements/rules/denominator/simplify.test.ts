import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptanceOf } from './instances.fixture.ts';
import { alikePairs, coreClauses, groupsOf } from './simplify.ts';

/** Of 100 members: everybody accepts 0, all but two accept 1, all but three 2, half accept 3 and, but for one, 4. */
const acceptance = acceptanceOf(100, 5, (member, clause) =>
  clause === 0
    ? true
    : clause === 1
      ? member >= 2
      : clause === 2
        ? member >= 3
        : clause === 3
          ? member < 50
          : member < 51,
);

describe('an agreed core', () => {
  it('are clauses that at most one in fifty rejects, with their names', () => {
    assert.deepEqual(coreClauses(acceptance, 100), [
      { clause: 0, rejectedBy: [] },
      { clause: 1, rejectedBy: [0, 1] },
    ]);
  });
});

describe('clauses that are nearly the same', () => {
  it('are answered differently by at most one in fifty', () => {
    assert.deepEqual(alikePairs(acceptance, 100), [
      { first: 1, second: 2, differently: [2] },
      { first: 3, second: 4, differently: [50] },
      { first: 0, second: 1, differently: [0, 1] },
    ]);
  });
  it('belong to one group where they share a clause', () => {
    const pair = (first: number, second: number) => ({ first, second });
    assert.deepEqual(groupsOf([pair(1, 2), pair(4, 7), pair(2, 4), pair(0, 9)]), [
      [1, 2, 4, 7],
      [0, 9],
    ]);
  });
  it('are none among none', () => {
    assert.deepEqual(
      alikePairs(
        acceptanceOf(0, 0, () => true),
        0,
      ),
      [],
    );
  });
});
