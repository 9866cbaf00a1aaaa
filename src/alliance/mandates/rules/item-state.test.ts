import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { held, type Said } from './held.fixture.ts';
import { type ItemState, itemState } from './item-state.ts';

const repeal = (day: string) => ({ kind: 'repeals', day, until: null, itemAlone: false }) as const;
const renewal = (day: string, until: string | null) =>
  ({ kind: 'renews', day, until, itemAlone: false }) as const;

describe('itemState', () => {
  const cases: [string, Said, ItemState][] = [
    ['without end', {}, { state: 'in-force', until: null }],
    ['on its last day', { to: '2026-03-02' }, { state: 'in-force', until: '2026-03-02' }],
    ['over', { to: '2026-03-01' }, { state: 'expired', on: '2026-03-01' }],
    ['still to come', { from: '2027-01-01' }, { state: 'not-yet', from: '2027-01-01' }],
    ['repealed today', { fates: [repeal('2026-03-02')] }, { state: 'ended', on: '2026-03-02' }],
    [
      'repealed before it began',
      { from: '2026-01-01', fates: [repeal('2025-01-01')] },
      { state: 'ended', on: '2025-01-01' },
    ],
    [
      'renewed longer',
      { to: '2026-12-31', fates: [renewal('2026-01-01', '2028-12-31')] },
      { state: 'in-force', until: '2028-12-31' },
    ],
    [
      'renewed without end',
      { to: '2026-12-31', fates: [renewal('2026-01-01', null)] },
      { state: 'in-force', until: null },
    ],
    [
      'a renewal still to come',
      { to: '2025-12-31', fates: [renewal('2027-01-01', null)] },
      { state: 'not-yet', from: '2027-01-01' },
    ],
    ['rejected', { result: 'rejected' }, { state: 'rejected' }],
  ];
  for (const [name, said, state] of cases)
    it(name, () => assert.deepEqual(itemState(held(said), '2026-03-02'), state));
});
