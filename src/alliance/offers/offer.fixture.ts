import type { StandingProgramme } from '../programmes/types.ts';
import type { Offer } from './types.ts';

/** A programme as tests say it: federal, active, open to everybody. */
export const programme = (id: number, change: Partial<StandingProgramme> = {}): StandingProgramme => ({
  id,
  name: `Programm ${id}`,
  level: 'federal',
  kind: 'federal',
  land: null,
  municipality: null,
  topic: 'admission',
  groups: [],
  summary: '',
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
  state: 'active',
  since: '2026-01-01',
  ...change,
});

/** An offer as tests say it: five places of Flensburg, once, for everybody in any programme, throughout 2026. */
export const offer = (change: Partial<Offer> = {}): Offer => ({
  id: 1,
  municipality: '01001000',
  land: '01',
  quantity: 'exact',
  number: 5,
  rhythm: 'once',
  groups: [],
  programmes: [],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  conditions: [],
  conditionText: null,
  minimumGroup: null,
  state: 'discussed',
  stateSince: '2026-01-01',
  resolution: null,
  resolutionName: null,
  mandate: [],
  evidence: null,
  source: 'Probe',
  note: null,
  confirmedOn: '2026-01-01',
  remindedOn: null,
  uncoveredSince: null,
  taken: 0,
  takings: [],
  version: 1,
  ...change,
});

/** A small order of groups. */
export const groups = [
  { key: 'minors', parent: null },
  { key: 'umf', parent: 'minors' },
  { key: 'families', parent: null },
];
