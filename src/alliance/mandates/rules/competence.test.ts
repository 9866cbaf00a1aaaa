import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Competence } from '../types.ts';
import { competenceFor } from './competence.ts';
import { familyOf } from './hierarchy.ts';

const topic = familyOf(
  [
    { key: 'admission', parent: null },
    { key: 'resettlement', parent: 'admission' },
  ],
  'resettlement',
);
const entry = (id: number, more: Partial<Competence>): Competence => ({
  id,
  land: null,
  act: 'appeal',
  topic: null,
  allowed: true,
  validFrom: null,
  validTo: null,
  source: 'Probe',
  verified: false,
  ...more,
});

describe('competenceFor', () => {
  const cases: [string, Competence[], number | null][] = [
    ['nothing known', [], null],
    ['one entry for every Land', [entry(1, {})], 1],
    ['another act', [entry(1, { act: 'act' })], null],
    ['another Land', [entry(1, { land: '09' })], null],
    ['the own Land before every Land', [entry(1, {}), entry(2, { land: '01', allowed: false })], 2],
    ['the narrower topic', [entry(1, { topic: 'admission' }), entry(2, { topic: 'resettlement' })], 2],
    ['a topic before none', [entry(1, {}), entry(2, { topic: 'admission' })], 2],
    ['another topic', [entry(1, { topic: 'networking' })], null],
    [
      'the own Land before the narrower topic',
      [entry(1, { land: '01' }), entry(2, { topic: 'resettlement' })],
      1,
    ],
    ['no longer valid', [entry(1, { validTo: '2026-03-01' })], null],
    ['valid on its last day', [entry(1, { validTo: '2026-03-02' })], 1],
    ['not yet valid', [entry(1, { validFrom: '2026-03-03' })], null],
    ['the later of two', [entry(1, { validFrom: '2020-01-01' }), entry(2, { validFrom: '2025-01-01' })], 2],
    ['in doubt no', [entry(1, {}), entry(2, { allowed: false })], 2],
  ];
  for (const [name, entries, id] of cases)
    it(name, () => {
      const asked = { land: '01', act: 'appeal', topic, day: '2026-03-02' } as const;
      assert.equal(competenceFor(entries, asked)?.id ?? null, id);
      assert.equal(competenceFor(entries.toReversed(), asked)?.id ?? null, id);
    });
});
