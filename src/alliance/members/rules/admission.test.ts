import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { application } from '../application.fixture.ts';
import type { Status, Step, StepKind } from '../types.ts';
import { type AdmissionFacts, decideAdmission } from './admission.ts';

const today = '2026-03-02';
const step = (status: Status, kind: StepKind, day: string, id = 1): Step => ({
  id,
  status,
  step: kind,
  day,
  evidence: '',
  source: '',
  declaration: null,
});
const facts = (over: Partial<AdmissionFacts['application']> = {}, steps: Step[] = []): AdmissionFacts => ({
  application: application({ state: 'recommended', ...over }),
  questionOpen: false,
  steps,
});
const member = ['member', 'begins', today];
const declared = ['declared', 'begins', '2026-02-05'];

/** Name, facts, day of the beginning, and the steps or the reason against. */
const table: [string, AdmissionFacts, string, unknown][] = [
  ['member, and declared by the same resolution', facts(), today, [member, declared]],
  ['a resolution without demands', facts({ declares: false }), today, [member]],
  [
    'declared long before: not a second time',
    facts({}, [step('declared', 'begins', '2019-01-01')]),
    today,
    [member],
  ],
  [
    'declared by a later resolution: the history stays as it is',
    facts({}, [step('declared', 'begins', '2026-02-20')]),
    today,
    [member],
  ],
  [
    'interest ends',
    facts({ declares: false }, [step('interested', 'begins', '2025-05-05')]),
    today,
    [member, ['interested', 'ends', today]],
  ],
  ['from the day of the signature', facts(), '2026-02-20', [['member', 'begins', '2026-02-20'], declared]],
  ['before the signature', facts(), '2026-02-19', 'members.begins-before-signature'],
  ['tomorrow', facts(), '2026-03-03', 'members.step-in-future'],
  ['a member already', facts({}, [step('member', 'begins', '2020-01-01')]), today, 'members.already-member'],
  [
    'left and coming back',
    facts({ declares: false }, [
      step('member', 'begins', '2020-01-01'),
      step('member', 'ends', '2022-01-01', 2),
    ]),
    today,
    [member],
  ],
  ['not recommended yet', facts({ state: 'submitted' }), today, 'members.not-recommended'],
  ['with an open question', { ...facts(), questionOpen: true }, today, 'members.question-open'],
  ['somebody was faster', facts({ version: 9 }), today, 'members.application-changed'],
];

describe('taking a municipality in', () => {
  for (const [name, given, day, expected] of table)
    it(name, () => {
      const decision = decideAdmission(given, { day, version: 3 }, today);
      assert.deepEqual(
        decision.accepted
          ? decision.deed.steps.map((one) => [one.status, one.step, one.day])
          : decision.reason,
        expected,
      );
      if (decision.accepted) assert.equal(decision.deed.steps[0]?.declaration, '2021');
    });
});
