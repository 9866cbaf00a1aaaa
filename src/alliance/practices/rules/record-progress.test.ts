import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideProgress } from './record-progress.ts';

const today = '2026-03-02';
const deed = { demand: 1, state: 'done', day: '2026-03-01', evidence: 'Beschluss' } as const;
const known = [{ demand: 1, state: 'done', day: '2026-03-01' } as const];

describe('decideProgress', () => {
  const cases: [why: string, reason: string | null, ...Parameters<typeof decideProgress>][] = [
    ['with evidence', null, [], deed, today],
    ['today', null, [], { ...deed, day: today }, today],
    ['tomorrow', 'practices.state-in-future', [], { ...deed, day: '2026-03-03' }, today],
    ['without evidence', 'practices.evidence-missing', [], { ...deed, evidence: null }, today],
    ['unknown needs no evidence', null, [], { ...deed, state: 'unknown', evidence: null }, today],
    ['the same again', 'practices.already-stated', known, deed, today],
    ['the same on another day', null, known, { ...deed, day: '2026-03-02' }, today],
    ['another state on that day', null, known, { ...deed, state: 'decided' }, today],
    ['another demand', null, known, { ...deed, demand: 2 }, today],
    ['back from done to decided', null, known, { ...deed, state: 'decided', day: today }, today],
  ];
  for (const [why, reason, ...given] of cases)
    it(why, () => {
      const decision = decideProgress(...given);
      assert.equal(decision.accepted ? null : decision.reason, reason);
    });
});
