import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Status, Step } from '../types.ts';
import { decideMerge, type Mergeable } from './merge.ts';

const step = (id: number, status: Status): Step => ({
  id,
  status,
  step: 'begins',
  day: '2020-01-01',
  evidence: '',
  source: '',
  declaration: null,
});
const entry = (
  municipality: string,
  id: number,
  steps: Step[] = [],
  mergedInto: number | null = null,
): Mergeable => ({
  municipality,
  land: municipality.slice(0, 2),
  entry: { id, mergedInto, steps },
});
const none = (municipality: string): Mergeable => ({
  municipality,
  land: municipality.slice(0, 2),
  entry: null,
});

const cases: [name: string, from: Mergeable, into: Mergeable, steps: number[] | string][] = [
  [
    'everything moves to an entry without history',
    entry('12054', 1, [step(1, 'member')]),
    entry('12054000', 2),
    [1],
  ],
  [
    'a successor without an entry takes the whole history',
    entry('12054', 1, [step(1, 'member'), step(2, 'declared')]),
    none('12054000'),
    [1, 2],
  ],
  [
    'what both have stays with the one that stays',
    entry('12054', 1, [step(1, 'member'), step(2, 'declared')]),
    entry('12054000', 2, [step(3, 'member')]),
    [2],
  ],
  ['an entry that is not there', none('12054'), entry('12054000', 2), 'members.nothing-to-merge'],
  ['one that is merged already', entry('12054', 1, [], 9), entry('12054000', 2), 'members.nothing-to-merge'],
  [
    'into one that is merged already',
    entry('12054', 1),
    entry('12054000', 2, [], 9),
    'members.nothing-to-merge',
  ],
  ['with itself', entry('12054', 1), entry('12054', 1), 'members.merge-with-itself'],
  [
    'across a border between Länder',
    entry('12054000', 1),
    entry('01001000', 2),
    'members.merge-across-lands',
  ],
];

describe('merging two entries', () => {
  for (const [name, from, into, expected] of cases)
    it(name, () => {
      const decision = decideMerge(from, into);
      assert.deepEqual(decision.accepted ? decision.deed.steps : decision.reason, expected);
    });
});
