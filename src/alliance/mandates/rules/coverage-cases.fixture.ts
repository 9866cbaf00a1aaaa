import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CoverageVerdict, PlannedAct } from '../types.ts';
import type { Lack } from './coverage.ts';
import { held, judge, type Said } from './held.fixture.ts';

/** Items, plan, verdict, and the first lack of the item that is quoted or comes nearest. */
export type Case = [string, Said[], Partial<PlannedAct>, CoverageVerdict, Lack['lack'] | null];

export const yes = 'covered';
export const maybe = 'covered-under-condition';
export const no = 'needs-resolution';
export const appeal = { act: 'appeal', number: null } as const;
export const repealed = (day: string) => ({ kind: 'repeals', day, until: null, itemAlone: false }) as const;
export const renewed = (day: string, until: string | null = null) =>
  ({ kind: 'renews', day, until, itemAlone: false }) as const;

/** Runs tables of cases by their groups; `atLeast` keeps cases from getting lost unseen. */
export const runCases = (groups: Record<string, Case[]>, atLeast: number): void => {
  for (const [title, cases] of Object.entries(groups))
    describe(title, () => {
      for (const [name, said, plan, verdict, lack] of cases)
        it(name, () => {
          const found = judge(said.map(held), plan);
          const quote = found.because[0] ?? found.near[0];
          assert.deepEqual([found.verdict, quote?.lacks[0]?.lack ?? null], [verdict, lack]);
        });
    });

  it('counts its cases', () => assert.ok(Object.values(groups).flat().length >= atLeast));
};
