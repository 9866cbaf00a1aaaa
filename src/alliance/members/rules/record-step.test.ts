import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Step } from '../types.ts';
import { decideStep, type NewStep } from './record-step.ts';

const today = '2026-03-02';
const declared = (day: string, step: Step['step'] = 'begins'): NewStep => ({
  status: 'declared',
  step,
  day,
  declaration: null,
});
const known = (id: number, step: NewStep): Step => ({ id, evidence: '', source: '', ...step });
const history = [known(1, declared('2019-01-01')), known(2, declared('2021-01-01', 'ends'))];

describe('recording a step', () => {
  for (const [name, steps, deed, expected] of [
    ['begins', [], declared('2019-01-01'), 'accepted'],
    ['today is not the future', [], declared(today), 'accepted'],
    ['tomorrow is', [], declared('2026-03-03'), 'members.step-in-future'],
    ['cannot begin twice', history.slice(0, 1), declared('2020-01-01'), 'members.step-does-not-fit'],
    ['may begin again after an end', history, declared('2022-01-01'), 'accepted'],
    ['fits in between', history, declared('2020-01-01', 'suspended'), 'accepted'],
    [
      'an end before a later end breaks it',
      history,
      declared('2020-01-01', 'ends'),
      'members.step-does-not-fit',
    ],
    [
      'cannot resume what never rested',
      history,
      declared('2020-01-01', 'resumed'),
      'members.step-does-not-fit',
    ],
    [
      'another status does not matter',
      history,
      { ...declared('2020-01-01'), status: 'interested' },
      'accepted',
    ],
    [
      'a member signs a version',
      [],
      { ...declared('2019-06-14'), status: 'member' },
      'members.declaration-missing',
    ],
  ] as [string, Step[], NewStep, string][])
    it(name, () => {
      const decision = decideStep(steps, deed, today);
      assert.equal(decision.accepted ? 'accepted' : decision.reason, expected);
    });
});
