import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { step } from './step.fixture.ts';
import { decideVoiding } from './void-step.ts';

const begun = step(1, 'member', 'begins', '2019-06-14');
const ended = step(2, 'member', 'ends', '2023-01-01');
const declared = step(3, 'declared', 'begins', '2018-12-05');

const cases = [
  ['the only step', begun, null, [begun], 'accepted'],
  ['the last step', ended, null, [begun, ended], 'accepted'],
  ['a beginning that its end rests on', begun, null, [begun, ended], 'members.later-steps-need-it'],
  ['another status does not rest on it', begun, null, [begun, declared], 'accepted'],
  ['taken back twice', begun, new Date(), [], 'members.already-voided'],
] as const;

describe('take a step back', () => {
  for (const [name, given, voidedAt, valid, outcome] of cases)
    it(name, () => {
      const decision = decideVoiding({ ...given, voidedAt }, valid, {});
      assert.equal(decision.accepted ? 'accepted' : decision.reason, outcome);
    });
});
