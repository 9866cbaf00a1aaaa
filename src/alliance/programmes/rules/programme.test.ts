import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Level } from '../types.ts';
import { decideProgramme } from './programme.ts';

const known = { topics: new Set(['admission']), groups: new Set(['umf']), bases: new Set([1]) };
const federal = {
  level: 'federal' as Level,
  land: null as string | null,
  municipality: null as string | null,
  topic: 'admission',
  groups: [] as string[],
  bases: [] as number[],
  fromDay: null as string | null,
  toDay: null as string | null,
};

describe('decideProgramme', () => {
  const cases: [why: string, change: Partial<typeof federal>, reason: string | null][] = [
    ['federal', {}, null],
    ['of the EU', { level: 'eu' }, null],
    ['federal with a Land', { land: '01' }, 'no-land-here'],
    ['of a Land', { level: 'land', land: '01' }, null],
    ['of a Land that does not exist', { level: 'land', land: '17' }, 'unknown-land'],
    ['of a Land that is not named', { level: 'land' }, 'land-missing'],
    [
      'of a Land with a municipality',
      { level: 'land', land: '01', municipality: '01001000' },
      'no-municipality-here',
    ],
    ['municipal', { level: 'municipal', land: '01', municipality: '01001000' }, null],
    ['municipal of nobody', { level: 'municipal' }, 'municipality-missing'],
    ['one day long', { fromDay: '2026-01-01', toDay: '2026-01-01' }, null],
    ['ends before it begins', { fromDay: '2026-01-02', toDay: '2026-01-01' }, 'ends-before-it-begins'],
    ['a topic that is none', { topic: 'weather' }, 'unknown-topic'],
    ['for a group', { groups: ['umf'] }, null],
    ['for a group that is none', { groups: ['umf', 'giants'] }, 'unknown-group'],
    ['on a legal basis', { bases: [1] }, null],
    ['on one that is none', { bases: [2] }, 'unknown-basis'],
  ];
  for (const [why, change, reason] of cases)
    it(why, () => {
      const decision = decideProgramme({ ...federal, ...change }, known);
      assert.equal(decision.accepted ? null : decision.reason, reason && `programmes.${reason}`);
    });
});
