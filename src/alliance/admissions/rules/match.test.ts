import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ancestryOf } from '../../offers/rules/cells.ts';
import type { Offer } from '../../offers/types.ts';
import { candidatesFor, carries, groupsTaken, sharersOf } from './match.ts';

const today = '2026-03-02';
const ancestry = ancestryOf([
  { key: 'minors', parent: null },
  { key: 'umf', parent: 'minors' },
  { key: 'families', parent: null },
]);
const offer = (more: Partial<Offer> = {}): Offer => ({
  id: 1,
  municipality: '01001000',
  land: '01',
  quantity: 'exact',
  number: 10,
  rhythm: 'once',
  groups: [],
  programmes: [],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  conditions: [],
  conditionText: null,
  minimumGroup: null,
  state: 'released',
  stateSince: '2026-01-01',
  resolution: null,
  resolutionName: null,
  mandate: [],
  evidence: null,
  source: 'Test',
  note: null,
  confirmedOn: '2026-01-01',
  remindedOn: null,
  uncoveredSince: null,
  taken: 0,
  takings: [],
  version: 1,
  ...more,
});
const callOff = { programme: 4, groups: ['umf'], fromDay: '2026-05-01', toDay: '2026-09-30' };
const none = {
  takings: [],
  requests: [],
  programme: { land: null, municipality: null },
  ancestry,
  covers: () => true,
};

describe('candidatesFor', () => {
  const cases: [
    why: string,
    offer: Offer,
    facts: Partial<Parameters<typeof candidatesFor>[1]>,
    left: number | null,
  ][] = [
    ['an offer for anybody in any programme', offer(), {}, 10],
    ['for the group above', offer({ groups: ['minors'] }), {}, 10],
    ['for another group', offer({ groups: ['families'] }), {}, null],
    ['for this programme', offer({ programmes: [3, 4] }), {}, 10],
    ['for another programme', offer({ programmes: [3] }), {}, null],
    ['in the Land of the programme', offer(), { programme: { land: '01', municipality: null } }, 10],
    [
      'for any programme, but that of another Land',
      offer(),
      { programme: { land: '12', municipality: null } },
      null,
    ],
    [
      'in the municipality of the programme',
      offer(),
      { programme: { land: '01', municipality: '01001000' } },
      10,
    ],
    ['beside it', offer(), { programme: { land: '01', municipality: '01002000' } }, null],
    ['only discussed', offer({ state: 'discussed' }), {}, null],
    ['paused', offer({ state: 'paused' }), {}, null],
    ['over before anybody comes', offer({ validTo: '2026-04-30' }), {}, null],
    ['over today', offer({ validTo: '2026-03-01' }), {}, null],
    ['partly taken', offer(), { takings: [{ offer: 1, about: 'x', number: 7, day: today }] }, 3],
    ['all taken', offer(), { takings: [{ offer: 1, about: 'x', number: 10, day: today }] }, null],
    [
      'fewer left than the smallest group',
      offer({ minimumGroup: 4 }),
      { takings: [{ offer: 1, about: 'x', number: 7, day: today }] },
      null,
    ],
    [
      'a month of which nothing is taken yet',
      offer({ rhythm: 'month', number: 5 }),
      { takings: [{ offer: 1, about: 'x', number: 5, day: '2026-04-01' }] },
      5,
    ],
    ['without a mandate', offer(), { covers: () => false }, null],
    ['who declined', offer(), { requests: [{ offer: 1, state: 'declined', deadline: today }] }, null],
    ['who withdrew', offer(), { requests: [{ offer: 1, state: 'withdrawn', deadline: today }] }, null],
    ['who still may answer', offer(), { requests: [{ offer: 1, state: 'asked', deadline: today }] }, null],
    [
      'who let the deadline pass',
      offer(),
      { requests: [{ offer: 1, state: 'asked', deadline: '2026-03-01' }] },
      10,
    ],
    [
      'who pledged and has more',
      offer(),
      {
        requests: [{ offer: 1, state: 'pledged', deadline: today }],
        takings: [{ offer: 1, about: 'x', number: 4, day: today }],
      },
      6,
    ],
  ];
  for (const [why, one, facts, left] of cases)
    it(why, () => {
      const found = candidatesFor(callOff, { ...none, ...facts, offers: [one] }, today);
      assert.deepEqual(
        found.map((candidate) => candidate.left),
        left === null ? [] : [left],
      );
    });
  it('asks without a number where the offer waits to be asked', () => {
    const waiting = offer({ quantity: 'on-request', number: null, minimumGroup: null });
    const found = candidatesFor(callOff, { ...none, offers: [waiting] }, today);
    assert.deepEqual(found, [{ offer: 1, municipality: '01001000', land: '01', left: null, min: 1 }]);
    assert.deepEqual(sharersOf(found), []);
  });
});

describe('groupsTaken', () => {
  const cases: [why: string, asked: string[], offered: string[], taken: (string | null)[]][] = [
    ['everybody by everybody', [], [], [null]],
    ['everybody not by an offer for some', [], ['umf'], []],
    ['some by everybody', ['umf', 'families'], [], ['umf', 'families']],
    ['one of two', ['umf', 'families'], ['families'], ['families']],
    ['the narrower by the wider', ['umf'], ['minors'], ['umf']],
    ['not the wider by the narrower', ['minors'], ['umf'], []],
  ];
  for (const [why, groups, offered, taken] of cases)
    it(why, () => assert.deepEqual(groupsTaken({ groups }, { groups: offered }, ancestry), taken));
});

it('a mandate carries a pledge up to what the head may decide alone', () => {
  assert.deepEqual(
    (['covered', 'covered-under-condition', 'head-may-decide', 'needs-resolution', 'excluded'] as const).map(
      carries,
    ),
    [true, true, true, false, false],
  );
});
