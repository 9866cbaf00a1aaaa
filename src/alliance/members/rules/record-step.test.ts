import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideStep } from './record-step.ts';
import { step } from './step.fixture.ts';

const today = '2026-03-02';
const begun = step(1, 'member', 'begins', '2019-06-14');
const ended = step(2, 'member', 'ends', '2023-01-01');
const deed = (
  kind: 'begins' | 'suspended' | 'resumed' | 'ends',
  day: string,
  declaration: string | null = '2021',
) => ({
  status: 'member' as const,
  step: kind,
  day,
  declaration,
});

const cases = [
  ['a first beginning', [], deed('begins', '2020-01-01'), 'accepted'],
  ['today still counts', [], deed('begins', today), 'accepted'],
  ['tomorrow is the future', [], deed('begins', '2026-03-03'), 'members.step-in-future'],
  [
    'a membership without its declaration',
    [],
    deed('begins', '2020-01-01', null),
    'members.declaration-missing',
  ],
  ['beginning what stands', [begun], deed('begins', '2020-01-01'), 'members.step-does-not-fit'],
  ['resuming what is not suspended', [begun], deed('resumed', '2020-01-01'), 'members.step-does-not-fit'],
  ['ending what never began', [], deed('ends', '2020-01-01'), 'members.step-does-not-fit'],
  ['a suspension added in between later', [begun, ended], deed('suspended', '2021-01-01'), 'accepted'],
  [
    'an earlier end that a later step contradicts',
    [begun, ended],
    deed('ends', '2021-01-01'),
    'members.step-does-not-fit',
  ],
] as const;

describe('record a step', () => {
  for (const [name, steps, given, outcome] of cases)
    it(name, () => {
      const decision = decideStep(steps, given, today);
      assert.equal(decision.accepted ? 'accepted' : decision.reason, outcome);
    });
});
