import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Phase, phaseOf } from './phase.ts';

describe('phaseOf', () => {
  const term = { fromDay: '2021-01-01', toDay: '2022-12-31' };
  const open = { fromDay: '2021-01-01', toDay: null };
  const cases: [
    why: string,
    terms: { fromDay: string; toDay: string | null }[],
    endedOn: string | null,
    day: string,
    phase: Phase,
  ][] = [
    ['before its first day', [term], null, '2020-12-31', 'coming'],
    ['on its first day', [term], null, '2021-01-01', 'running'],
    ['on its last day', [term], null, '2022-12-31', 'running'],
    ['the day after', [term], null, '2023-01-01', 'over'],
    ['between two terms', [term, { fromDay: '2024-01-01', toDay: null }], null, '2023-06-01', 'over'],
    ['without end', [open], null, '2050-01-01', 'running'],
    ['on the day it was ended', [open], '2023-05-01', '2023-05-01', 'running'],
    ['the day after it was ended', [open], '2023-05-01', '2023-05-02', 'ended'],
    ['without any term', [], null, '2023-01-01', 'coming'],
  ];
  for (const [why, terms, endedOn, day, phase] of cases)
    it(why, () => assert.equal(phaseOf({ terms, endedOn }, day), phase));
});
