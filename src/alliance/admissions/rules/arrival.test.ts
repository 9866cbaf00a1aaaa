import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Arrival } from '../types.ts';
import { type ArrivalDeed, decideArrival, decideConfirmation, decideReversal } from './arrival.ts';

const line = (more: Partial<Arrival> = {}): Arrival => ({
  id: 1,
  municipality: '01001000',
  land: '01',
  fromDay: '2025-01-01',
  toDay: '2025-03-31',
  programme: 4,
  group: null,
  count: 3,
  request: null,
  source: 'Meldung',
  note: null,
  reverses: null,
  reversedBy: null,
  reason: null,
  enteredOn: '2025-04-02',
  confirmedOn: null,
  question: null,
  ...more,
});
const deed: ArrivalDeed = {
  year: 2025,
  part: 'q1',
  programme: 4,
  group: null,
  count: 3,
  request: null,
  source: 'Meldung der Unterbringung',
  note: null,
};
const facts = {
  lines: [] as Arrival[],
  requests: [
    { id: 7, programme: 4 },
    { id: 8, programme: 5 },
  ],
  programmes: [{ id: 4 }, { id: 5 }],
  groups: [{ key: 'umf' }],
};

describe('decideArrival', () => {
  const cases: [why: string, change: Partial<ArrivalDeed>, lines: Arrival[], reason: string | null][] = [
    ['a quarter', {}, [], null],
    ['nobody came: 0 is a count', { count: 0 }, [], null],
    ['the month that has just begun', { year: 2026, part: 'm03' }, [], null],
    ['the next month', { year: 2026, part: 'm04' }, [], 'period-not-begun'],
    ['the same again', {}, [line()], 'already-entered'],
    [
      'the same after it was taken back',
      {},
      [line({ reversedBy: 2 }), line({ id: 2, count: -3, reverses: 1 })],
      null,
    ],
    ['another quarter', { part: 'q2' }, [line()], null],
    ['a month of that quarter', { part: 'm02' }, [line()], 'period-overlaps'],
    ['a month of that quarter for another group', { part: 'm02', group: 'umf' }, [line()], null],
    ['a month of that quarter in another programme', { part: 'm02', programme: 5 }, [line()], null],
    ['the same quarter on a pledge', { request: 7 }, [line()], null],
    ['the same quarter on the same pledge', { request: 7 }, [line({ request: 7 })], 'already-entered'],
    ['a month on a pledge in a counted quarter', { part: 'm02', request: 7 }, [line()], 'period-overlaps'],
    ['a pledge of somebody else', { request: 9 }, [], 'foreign-pledge'],
    ['a pledge for another programme', { request: 8 }, [], 'other-programme'],
    ['a programme that nobody knows', { programme: 6 }, [], 'unknown-programme'],
    ['a group that nobody knows', { group: 'x' }, [], 'unknown-group'],
    ['a name in the note', { note: 'Familie Muster' }, [], 'speaks-of-somebody'],
    ['an address in the source', { source: 'muster@example.org' }, [], 'speaks-of-somebody'],
  ];
  for (const [why, change, lines, reason] of cases)
    it(why, () => {
      const decision = decideArrival({ ...facts, lines }, { ...deed, ...change }, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `admissions.${reason}`);
    });
});

describe('decideReversal', () => {
  const cases: [
    why: string,
    line: Arrival,
    deed: { reason: string; count?: number },
    reason: string | null,
  ][] = [
    ['taken back', line(), { reason: 'doppelt' }, null],
    ['another count', line(), { reason: 'verzählt', count: 2 }, null],
    ['the same count', line(), { reason: 'verzählt', count: 3 }, 'nothing-changed'],
    ['what was taken back', line({ reversedBy: 2 }), { reason: 'doppelt' }, 'already-reversed'],
    ['what takes back', line({ reverses: 2 }), { reason: 'doppelt' }, 'already-reversed'],
    ['because of somebody', line(), { reason: 'Frau Muster zog um', count: 2 }, 'speaks-of-somebody'],
  ];
  for (const [why, one, change, reason] of cases)
    it(why, () => {
      const decision = decideReversal({ line: one }, change);
      assert.equal(decision.accepted ? null : decision.reason, reason && `admissions.${reason}`);
    });
});

describe('decideConfirmation', () => {
  const lines = [line(), line({ id: 2, confirmedOn: '2025-05-01' }), line({ id: 3 })];
  const cases: [why: string, chosen: number[], reason: string | null][] = [
    ['one', [1], null],
    ['two', [1, 3], null],
    ['none', [], 'nothing-to-confirm'],
    ['one that is confirmed', [1, 2], 'not-waiting'],
    ['one that is not there', [9], 'not-waiting'],
  ];
  for (const [why, chosen, reason] of cases)
    it(why, () => {
      const decision = decideConfirmation({ lines }, { lines: chosen });
      assert.equal(decision.accepted ? null : decision.reason, reason && `admissions.${reason}`);
    });
});
