import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programme } from '../../offer.fixture.ts';
import { frozen } from '../../snapshot.fixture.ts';
import type { KeptInquiry } from '../../snapshot-types.ts';
import { ancestryOf } from '../cells.ts';
import { decidePrepare, type Preparing } from './prepare.ts';

const order = {
  programmes: [programme(1), programme(2, { groups: ['umf'] })],
  ancestry: ancestryOf([]),
};
const inquiry = (more: Partial<KeptInquiry> = {}): KeptInquiry => ({
  uses: [{ programme: 1, group: null, wanted: 5 }],
  asRatio: false,
  lands: [],
  from: '2026-03',
  to: '2026-04',
  ...more,
});
const said = (more: Partial<Preparing> = {}): string => {
  const facts = { inquiry: inquiry(), authority: { endedOn: null }, replaced: null, authorityId: 1, ...more };
  const decision = decidePrepare({}, facts, order, '2026-03-02');
  return decision.accepted ? 'yes' : decision.reason.replace('offers.', '');
};
const use = (programme: number | null, group: string | null, wanted: number) => ({
  programme,
  group,
  wanted,
});

describe('preparing a pooled offer', () => {
  const cases: [string, Partial<Preparing>, string][] = [
    ['for an authority in use', {}, 'yes'],
    ['for one that has ended', { authority: { endedOn: '2025-01-01' } }, 'authority-ended'],
    ['for none', { authority: null }, 'authority-ended'],
    [
      'about a programme that does not exist',
      { inquiry: inquiry({ uses: [use(9, null, 0)] }) },
      'programme-unknown',
    ],
    [
      'wanting families under a programme for others',
      { inquiry: inquiry({ uses: [use(2, 'families', 3)] }) },
      'programme-not-open',
    ],
    [
      'looking at families under it without wanting any',
      { inquiry: inquiry({ uses: [use(2, 'families', 0)] }) },
      'yes',
    ],
    [
      'about too many uses',
      { inquiry: inquiry({ uses: Array.from({ length: 41 }, () => use(1, null, 0)) }) },
      'too-many-uses',
    ],
    ['for months that are over', { inquiry: inquiry({ from: '2025-01', to: '2025-02' }) }, 'months-over'],
    [
      'for months the wrong way round',
      { inquiry: inquiry({ from: '2026-05', to: '2026-04' }) },
      'months-over',
    ],
    ['two years ahead', { inquiry: inquiry({ to: '2028-03' }) }, 'yes'],
    ['further ahead', { inquiry: inquiry({ to: '2028-04' }) }, 'months-too-far'],
    ['in place of one that is out', { replaced: frozen({ state: 'released' }) }, 'yes'],
    [
      'in place of one to somebody else',
      { replaced: frozen({ state: 'released', authority: 2 }) },
      'replaces-other-authority',
    ],
    ['in place of one that was never out', { replaced: frozen() }, 'replaced-already'],
  ];
  for (const [name, facts, expected] of cases) it(name, () => assert.equal(said(facts), expected));
});
