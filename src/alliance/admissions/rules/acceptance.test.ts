import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallOffState, Method } from '../types.ts';
import { decideAcceptance } from './acceptance.ts';

const callOff = { state: 'asked' as CallOffState, method: 'largest-remainder' as Method | null, version: 1 };
const request = (id: number, pledged: number, accepted = 0, min = 1) => ({ id, pledged, accepted, min });

describe('decideAcceptance', () => {
  const three = [request(1, 3), request(2, 8), request(3, 7)];
  const cases: [
    why: string,
    places: number,
    requests: ReturnType<typeof request>[],
    outcome: string | [number, number][],
    change?: Partial<typeof callOff>,
  ][] = [
    [
      'everything',
      18,
      three,
      [
        [1, 3],
        [2, 8],
        [3, 7],
      ],
    ],
    [
      'half of it',
      9,
      three,
      [
        [1, 1],
        [2, 4],
        [3, 4],
      ],
    ],
    [
      'what remains',
      5,
      [request(1, 3, 3), request(2, 8, 4), request(3, 1)],
      [
        [2, 4],
        [3, 1],
      ],
    ],
    ['more than was promised', 19, three, 'above-pledges'],
    ['nothing promised', 1, [request(1, 0)], 'nothing-to-accept'],
    ['nothing left', 1, [request(1, 3, 3)], 'nothing-to-accept'],
    ['less than any group', 2, [request(1, 4, 0, 4), request(2, 5, 0, 3)], 'part-below-group'],
    [
      'what groups do not add up to',
      8,
      [request(1, 4, 0, 4), request(2, 3, 0, 3), request(3, 6, 0, 6)],
      'part-not-exact',
    ],
    ['more of who is taken up already', 1, [request(1, 4, 2, 2)], [[1, 1]]],
    ['over', 3, three, 'call-off-over', { state: 'closed' }],
    ['while somebody changed it', 3, three, 'changed-meanwhile', { version: 2 }],
    [
      'shared out although no method was named',
      18,
      three,
      [
        [1, 3],
        [2, 8],
        [3, 7],
      ],
      { method: null },
    ],
  ];
  for (const [why, places, requests, outcome, change] of cases)
    it(why, () => {
      const decision = decideAcceptance(
        { callOff: { ...callOff, ...change }, requests },
        { places, version: 1 },
      );
      assert.deepEqual(
        decision.accepted ? decision.deed.parts.map((part) => [part.request, part.places]) : decision.reason,
        typeof outcome === 'string' ? `admissions.${outcome}` : outcome,
      );
    });
});
