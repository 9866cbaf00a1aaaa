import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallOffState, Method } from '../types.ts';
import { decideAsking, proposeShares } from './ask.ts';

const candidate = (offer: number, left: number | null, min = 1) => ({
  offer,
  municipality: `0100${offer}000`,
  land: '01',
  left,
  min,
});
const tally = (missing: number) => ({ wanted: 18, pledged: 0, accepted: 0, waiting: 0, missing });
const facts = {
  callOff: { state: 'received' as CallOffState, toDay: '2026-09-30' },
  tally: tally(9),
  candidates: [candidate(1, 4), candidate(2, 8), candidate(3, null)],
};
const deed = {
  method: 'sainte-lague' as Method,
  deadline: '2026-03-20',
  shares: {} as Record<string, string>,
  onRequest: false,
};

describe('decideAsking', () => {
  const cases: [
    why: string,
    change: Partial<typeof deed>,
    known: Partial<typeof facts>,
    outcome: string | [number, number | null][],
  ][] = [
    [
      'the proposal as it is',
      {},
      {},
      [
        [1, 3],
        [2, 6],
      ],
    ],
    [
      'those without a number too',
      { onRequest: true },
      {},
      [
        [1, 3],
        [2, 6],
        [3, null],
      ],
    ],
    [
      'shares as changed',
      { shares: { 1: '4', 2: '5' } },
      {},
      [
        [1, 4],
        [2, 5],
      ],
    ],
    ['one left out', { shares: { 1: '', 2: '8' } }, {}, [[2, 8]]],
    ['all left out', { shares: { 1: '0', 2: '0' } }, {}, 'nobody-chosen'],
    ['more than an offer has', { shares: { 1: '5' } }, {}, 'share-above-offer'],
    ['more than is missing', { shares: { 1: '4', 2: '6' } }, {}, 'shares-above-missing'],
    ['words', { shares: { 1: 'vier' } }, {}, 'share-no-number'],
    ['a negative number', { shares: { 1: '-4' } }, {}, 'share-no-number'],
    ['fewer than a group', { shares: { 1: '2' } }, { candidates: [candidate(1, 4, 3)] }, 'share-below-group'],
    ['an offer that does not fit', { shares: { 7: '4' } }, {}, 'nobody-chosen'],
    ['over', {}, { callOff: { state: 'closed', toDay: '2026-09-30' } }, 'call-off-over'],
    ['withdrawn', {}, { callOff: { state: 'withdrawn', toDay: '2026-09-30' } }, 'call-off-over'],
    ['nothing missing', {}, { tally: tally(0) }, 'nothing-missing'],
    ['nobody fits', {}, { candidates: [] }, 'nobody-fits'],
    ['due yesterday', { deadline: '2026-03-01' }, {}, 'deadline-in-past'],
    ['due too late', { deadline: '2026-10-01' }, {}, 'deadline-too-late'],
  ];
  for (const [why, change, known, outcome] of cases)
    it(why, () => {
      const decision = decideAsking({ ...facts, ...known }, { ...deed, ...change }, '2026-03-02');
      assert.deepEqual(
        decision.accepted
          ? decision.deed.requests.map(({ offer, share }) => [offer, share])
          : decision.reason,
        typeof outcome === 'string' ? `admissions.${outcome}` : outcome,
      );
    });
});

it('equal offers are shared out in the order of their numbers, also from 9 to 10', () => {
  const shares = proposeShares(1, [candidate(10, 5), candidate(9, 5)], 'largest-remainder');
  assert.deepEqual(
    shares.map(({ offer, share }) => [offer, share]),
    [
      [10, 0],
      [9, 1],
    ],
  );
});
