import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DemandState } from '../types.ts';
import { compareDemands } from './compare.ts';

const demands = [{ id: 1 }, { id: 2 }];
const stated = (municipality: string, demand: number, state: DemandState) => ({
  municipality,
  demand,
  state,
});

describe('compareDemands', () => {
  it('counts nobody', () =>
    assert.deepEqual(
      compareDemands(demands, []).rows.map(({ counts }) => counts.unknown),
      [0, 0],
    ));

  it('counts every municipality once per demand; silence is unknown', () => {
    const { municipalities, rows } = compareDemands(demands, [
      stated('a', 1, 'done'),
      stated('b', 1, 'decided'),
      stated('c', 2, 'in-progress'),
      stated('d', 2, 'unknown'),
    ]);
    assert.equal(municipalities, 4);
    assert.deepEqual(rows, [
      { demand: 1, counts: { decided: 1, 'in-progress': 0, done: 1, unknown: 2 } },
      { demand: 2, counts: { decided: 0, 'in-progress': 1, done: 0, unknown: 3 } },
    ]);
  });

  it('keeps the order of the catalogue, however much is fulfilled', () =>
    assert.deepEqual(
      compareDemands(demands, [stated('a', 2, 'done')]).rows.map(({ demand }) => demand),
      [1, 2],
    ));
});
