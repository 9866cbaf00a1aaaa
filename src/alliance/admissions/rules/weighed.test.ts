import assert from 'node:assert/strict';
import { it } from 'node:test';
import { coverageOf } from '../../mandates/rules/answer.ts';
import type { MandateFacts, StoredItem } from '../../mandates/rules/hold.ts';
import { carries } from './match.ts';
import { withoutUses } from './weighed.ts';

const item = (used: number): StoredItem => ({
  id: 1,
  number: '1',
  text: 'Die Stadt nimmt bis zu 20 Menschen auf.',
  municipality: '01001000',
  resolution: { id: 1, title: 'Aufnahme', reference: null, body: 'Rat', day: '2025-01-01' },
  result: 'adopted',
  effect: 'permits',
  conditions: [],
  conditionText: null,
  validFrom: null,
  validTo: '2026-12-31',
  scopes: [
    {
      id: 1,
      act: 'act',
      topics: ['admission'],
      groups: [],
      programmes: [],
      limit: 20,
      per: 'total',
      uses: [{ number: used, day: '2026-01-01' }],
    },
  ],
  fates: [],
});
const verdict = (facts: MandateFacts, day = '2026-03-02') =>
  coverageOf(
    facts,
    { municipality: '01001000', land: '01' },
    { act: 'act', topic: 'admission', group: null, number: null, programme: null, day },
  ).verdict;
const facts = (used: number): MandateFacts => ({
  topics: [{ key: 'admission', parent: null, de: '', en: '', source: '', retiredOn: null }],
  groups: [],
  competences: [],
  items: [item(used)],
});

it('a limit that the offer itself has taken up does not stand against its pledge', () => {
  assert.equal(carries(verdict(facts(20))), false);
  assert.equal(carries(verdict(withoutUses(facts(20)))), true);
});

it('a mandate that has ended carries nothing', () => {
  assert.equal(carries(verdict(withoutUses(facts(20)), '2027-01-01')), false);
});
