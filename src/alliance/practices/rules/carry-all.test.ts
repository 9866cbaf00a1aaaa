import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Progress } from '../types.ts';
import { carryAll } from './carry-all.ts';

const entry = (id: number, municipality: string, demand: number, day = '2020-01-01'): Progress => ({
  id,
  municipality,
  land: '12',
  demand,
  state: 'done',
  day,
  evidence: `Beleg ${id}`,
  link: null,
  source: 'Probe',
  origin: 'own',
});
const successions = [
  { demand: 1, successor: 11 },
  { demand: 2, successor: 99 },
];
const demands = { old: new Set([1, 2]), later: new Set([11]) };
const carry = (entries: Progress[]) => carryAll(entries, successions, demands, '2026-03-02');

describe('carryAll', () => {
  it('keeps day, evidence and source, and says where they come from', () =>
    assert.deepEqual(carry([entry(1, 'a', 1)]), [
      {
        municipality: 'a',
        land: '12',
        demand: 11,
        state: 'done',
        day: '2020-01-01',
        evidence: 'Beleg 1',
        link: null,
        source: 'Probe',
        origin: 'carried',
        carriedFrom: 1,
      },
    ]));
  it('does not mix municipalities', () =>
    assert.deepEqual(
      carry([entry(1, 'a', 1), entry(2, 'b', 1), entry(3, 'b', 11)]).map(({ municipality }) => municipality),
      ['a'],
    ));
  it('leaves other catalogues alone', () => assert.deepEqual(carry([entry(1, 'a', 2)]), []));
  it('carries nothing of tomorrow', () => assert.deepEqual(carry([entry(1, 'a', 1, '2026-03-03')]), []));
});
