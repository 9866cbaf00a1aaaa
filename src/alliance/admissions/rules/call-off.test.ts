import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProgrammeState } from '../../programmes/types.ts';
import { decideCallOff } from './call-off.ts';

const deed = {
  fromDay: '2026-05-01',
  toDay: '2026-09-30',
  deadline: '2026-04-01',
  groups: ['umf'],
  snapshot: null as string | null,
};
const facts = {
  authority: { endedOn: null as string | null },
  programme: { state: 'active' as ProgrammeState | null } as { state: ProgrammeState | null } | undefined,
  groups: [{ key: 'umf' }],
  snapshots: [
    { number: '2026-02', stands: true },
    { number: '2026-01', stands: false },
  ],
};

describe('decideCallOff', () => {
  const cases: [
    why: string,
    change: Partial<typeof deed>,
    known: Partial<typeof facts>,
    reason: string | null,
  ][] = [
    ['as it should be', {}, {}, null],
    ['for everybody', { groups: [] }, {}, null],
    ['a programme that is only planned', {}, { programme: { state: 'planned' } }, null],
    ['a programme that is over', {}, { programme: { state: 'ended' } }, 'programme-not-open'],
    ['a suspended programme', {}, { programme: { state: 'suspended' } }, 'programme-not-open'],
    ['no programme', {}, { programme: undefined }, 'unknown-programme'],
    ['an authority that is no more', {}, { authority: { endedOn: '2026-03-01' } }, 'authority-ended'],
    ['an authority on its last day', {}, { authority: { endedOn: '2026-03-02' } }, null],
    ['a group that nobody knows', { groups: ['x'] }, {}, 'unknown-group'],
    ['for a pooled offer that was sent', { snapshot: '2026-02' }, {}, null],
    ['for one that another has replaced', { snapshot: '2026-01' }, {}, 'snapshot-not-standing'],
    ['for one that was never sent to it', { snapshot: '2026-03' }, {}, 'snapshot-not-standing'],
    ['ends before it begins', { toDay: '2026-04-30' }, {}, 'ends-before-it-begins'],
    ['a time that has passed', { fromDay: '2026-01-01', toDay: '2026-03-01' }, {}, 'time-passed'],
    ['due yesterday', { deadline: '2026-03-01' }, {}, 'deadline-in-past'],
    ['due today', { deadline: '2026-03-02' }, {}, null],
    ['due when it is over', { deadline: '2026-10-01' }, {}, 'deadline-too-late'],
  ];
  for (const [why, change, known, reason] of cases)
    it(why, () => {
      const decision = decideCallOff({ ...facts, ...known }, { ...deed, ...change }, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, reason && `admissions.${reason}`);
    });
});
