import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StandingProgramme } from '../types.ts';
import { type Narrowing, narrowProgrammes } from './narrow.ts';

const programme = (id: number, change: Partial<StandingProgramme>): StandingProgramme => ({
  id,
  name: 'Resettlement',
  level: 'federal',
  kind: 'resettlement',
  land: null,
  municipality: null,
  topic: 'resettlement',
  groups: [],
  summary: 'Neuansiedlung',
  contingent: null,
  contingentPer: 'total',
  fromDay: null,
  toDay: null,
  consentOf: null,
  consultationOf: null,
  responsible: null,
  bases: [],
  source: 'Probe',
  verified: false,
  checkedOn: '2026-01-01',
  version: 1,
  state: 'suspended',
  since: '2025-04-01',
  ...change,
});
const all = [
  programme(1, {}),
  programme(2, {
    name: 'Landesaufnahmeprogramm Nord',
    level: 'land',
    kind: 'land',
    land: '01',
    state: 'active',
  }),
  programme(3, { name: 'Solidaritätspool', level: 'eu', kind: 'relocation', state: 'planned' }),
  programme(4, { name: 'Ohne Stand', state: null, responsible: 'Ministerium für Köln' }),
];

describe('narrowProgrammes', () => {
  const cases: [why: string, choice: Partial<Narrowing>, ids: number[]][] = [
    ['nothing chosen', {}, [1, 2, 3, 4]],
    ['level', { level: 'land' }, [2]],
    ['kind', { kind: 'relocation' }, [3]],
    ['Land', { land: '01' }, [2]],
    ['another Land', { land: '12' }, []],
    ['state', { state: 'suspended' }, [1]],
    ['open is planned or active', { state: 'open' }, [2, 3]],
    ['words, spelled without umlauts', { search: 'solidaritaetspool' }, [3]],
    ['all words', { search: 'ministerium koeln' }, [4]],
    ['a word too many', { search: 'ministerium nord' }, []],
    ['words of the summary', { search: 'neuansiedlung', state: 'open' }, [2, 3]],
  ];
  for (const [why, choice, ids] of cases)
    it(why, () => {
      const none = { search: null, level: null, kind: null, land: null, state: null };
      assert.deepEqual(
        narrowProgrammes(all, { ...none, ...choice }).map(({ id }) => id),
        ids,
      );
    });
});
