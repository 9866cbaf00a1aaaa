import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orders } from './held.fixture.ts';
import { decideCompetence } from './head-competence.ts';

const entry = {
  land: '01',
  topic: null as string | null,
  verified: true,
  validFrom: null as string | null,
  validTo: null as string | null,
};

describe('decideCompetence', () => {
  const cases: [string, object, string | null][] = [
    ['checked for a Land', {}, null],
    ['checked for every Land at once', { land: null }, 'verified-needs-land'],
    ['an assumption for every Land', { land: null, verified: false }, null],
    ['a topic nobody knows', { topic: 'moon' }, 'unknown-topic'],
    ['ends before it begins', { validFrom: '2026-01-01', validTo: '2025-12-31' }, 'ends-before-beginning'],
    ['ends on its first day', { validFrom: '2026-01-01', validTo: '2026-01-01' }, null],
  ];
  for (const [name, more, reason] of cases)
    it(name, () => {
      const decision = decideCompetence(orders.topics, { ...entry, ...more });
      assert.equal(decision.accepted ? null : decision.reason, reason && `mandates.${reason}`);
    });
});
