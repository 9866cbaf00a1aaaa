import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CoverageVerdict } from '../../mandates/types.ts';
import type { CallOffState, RequestState } from '../types.ts';
import { decidePledge, decideWithdrawal } from './pledge.ts';

const facts = {
  callOff: { state: 'asked' as CallOffState, wanted: 18 },
  request: { state: 'asked' as RequestState, deadline: '2026-03-10', version: 2 },
  offer: { callable: true, left: 8 as number | null, min: 1 },
  verdict: 'covered' as CoverageVerdict,
  mandateLeft: null as number | null,
};

describe('decidePledge', () => {
  const cases: [why: string, places: number, known: Partial<typeof facts>, reason: string | null][] = [
    ['all that is left', 8, {}, null],
    ['less than proposed', 1, {}, null],
    ['more than is left', 9, {}, 'above-offer'],
    ['out of an offer without a number', 18, { offer: { callable: true, left: null, min: 1 } }, null],
    ['more than is wanted', 19, { offer: { callable: true, left: null, min: 1 } }, 'above-wanted'],
    ['less than a group', 3, { offer: { callable: true, left: 8, min: 4 } }, 'below-group'],
    ['out of a paused offer', 3, { offer: { callable: false, left: 8, min: 1 } }, 'offer-not-callable'],
    ['on the last day', 3, { request: { ...facts.request, deadline: '2026-03-02' } }, null],
    ['a day late', 3, { request: { ...facts.request, deadline: '2026-03-01' } }, 'deadline-passed'],
    ['what was prepared', 3, { request: { ...facts.request, state: 'prepared' } }, null],
    ['a second time', 3, { request: { ...facts.request, state: 'pledged' } }, 'already-answered'],
    ['after declining', 3, { request: { ...facts.request, state: 'declined' } }, 'already-answered'],
    ['while somebody else answered', 3, { request: { ...facts.request, version: 3 } }, 'changed-meanwhile'],
    ['after others were accepted', 3, { callOff: { state: 'accepted', wanted: 18 } }, null],
    ['too late for the call-off', 3, { callOff: { state: 'closed', wanted: 18 } }, 'call-off-over'],
    ['under a condition', 3, { verdict: 'covered-under-condition' }, null],
    [
      'more than the council allows',
      18,
      { offer: { callable: true, left: null, min: 1 }, verdict: 'needs-resolution', mandateLeft: 5 },
      'above-mandate',
    ],
    ['all that the council allowed is promised', 1, { mandateLeft: 0 }, 'mandate-used-up'],
    ['without a mandate', 3, { verdict: 'needs-resolution' }, 'no-mandate'],
    ['against a resolution', 3, { verdict: 'excluded' }, 'no-mandate'],
  ];
  for (const [why, places, known, reason] of cases)
    it(why, () => {
      const decision = decidePledge({ ...facts, ...known }, { places, version: 2 }, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `admissions.${reason}`);
    });
});

describe('decideWithdrawal', () => {
  const cases: [
    why: string,
    places: number,
    pledged: number,
    accepted: number,
    outcome: string | { remaining: number; pledged: number; accepted: number },
    state?: CallOffState,
  ][] = [
    ['whole, before acceptance', 8, 8, 0, { remaining: 0, pledged: -8, accepted: 0 }],
    ['whole, after acceptance', 8, 8, 8, { remaining: 0, pledged: -8, accepted: -8 }],
    ['a part', 3, 8, 0, { remaining: 5, pledged: -3, accepted: 0 }],
    ['a part that was not accepted anyway', 3, 8, 4, { remaining: 5, pledged: -3, accepted: 0 }],
    ['a part of what was accepted', 6, 8, 4, { remaining: 2, pledged: -6, accepted: -2 }],
    ['more than was pledged', 9, 8, 0, 'above-pledge'],
    ['leaving less than a group', 7, 8, 0, 'rest-below-group'],
    ['nothing there', 1, 0, 0, 'nothing-pledged'],
    ['when all is over', 8, 8, 8, 'call-off-over', 'closed'],
  ];
  for (const [why, places, pledged, accepted, outcome, state] of cases)
    it(why, () => {
      const request = { pledged, accepted, version: 2 };
      const known = { callOff: { state: state ?? ('asked' as const) }, request, min: 2 };
      const decision = decideWithdrawal(known, { places, version: 2 });
      if (typeof outcome === 'string' || !decision.accepted)
        assert.equal(decision.accepted ? null : decision.reason, `admissions.${String(outcome)}`);
      else assert.deepEqual(decision.deed, { places, version: 2, ...outcome });
    });
});
