import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ApplyFacts, decideApply } from './apply-register.ts';

const facts: ApplyFacts = { upload: { state: 'compared', uploadedBy: 1 }, outdated: false, holders: 2 };
const cases: [name: string, facts: ApplyFacts, person: number | null, reason: string | null][] = [
  ['a second person confirms', facts, 2, null],
  ['the uploader is not their own second person', facts, 1, 'territory.second-person'],
  ['an office of one confirms alone', { ...facts, holders: 1 }, 1, null],
  ['the console confirms', { ...facts, upload: { state: 'compared', uploadedBy: null } }, null, null],
  [
    'the console brought it, the only person confirms',
    { ...facts, upload: { state: 'compared', uploadedBy: null } },
    1,
    null,
  ],
  [
    'still being compared',
    { ...facts, upload: { state: 'comparing', uploadedBy: 1 } },
    2,
    'territory.not-compared',
  ],
  ['applied already', { ...facts, upload: { state: 'applied', uploadedBy: 1 } }, 2, 'territory.not-compared'],
  ['dropped', { ...facts, upload: { state: 'dropped', uploadedBy: 1 } }, 2, 'territory.not-compared'],
  ['another register came first', { ...facts, outdated: true }, 2, 'territory.comparison-outdated'],
];

describe('four eyes on an official register', () => {
  for (const [name, given, person, reason] of cases)
    it(name, () => {
      const decision = decideApply(given, {}, person);
      assert.equal(decision.accepted ? null : decision.reason, reason);
    });
});
