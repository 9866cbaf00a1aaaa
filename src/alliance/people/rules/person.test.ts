import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideEditPerson, decideErasure } from './person.ts';

describe('whether an edit of a person counts', () => {
  for (const [version, accepted, why] of [
    [4, true, 'made from what stands'],
    [3, false, 'somebody was faster'],
    [5, false, 'a version that does not exist yet'],
  ] as const)
    it(why, () => assert.equal(decideEditPerson({ version: 4 }, { version }).accepted, accepted));
});

describe('whether a person can be erased', () => {
  it('anybody but', () => assert.equal(decideErasure({ isLastFederal: false }, {}).accepted, true));
  it('the last who can appoint', () => {
    const decision = decideErasure({ isLastFederal: true }, {});
    assert.equal(!decision.accepted && decision.reason, 'people.last-federal-office');
  });
});
