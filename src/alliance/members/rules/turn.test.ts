import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ApplicationState } from '../types.ts';
import { type Turn, turnOf } from './turn.ts';

/** State, open question, vacant Land, and who must act. */
const table: [ApplicationState, boolean, boolean, Turn][] = [
  ['interested', false, false, 'applicant'],
  ['preparing', false, true, 'applicant'],
  ['submitted', false, false, 'land'],
  ['submitted', false, true, 'federation'],
  ['submitted', true, false, 'applicant'],
  ['submitted', true, true, 'applicant'],
  ['recommended', false, false, 'federation'],
  ['recommended', false, true, 'federation'],
  ['recommended', true, false, 'applicant'],
  ['confirmed', false, false, 'nobody'],
  // A question that was open when it ended is nobody's duty any more.
  ['rejected', true, false, 'nobody'],
  ['withdrawn', true, true, 'nobody'],
  ['expired', false, false, 'nobody'],
];

describe('who must act next', () => {
  for (const [state, questionOpen, landVacant, expected] of table)
    it(`${state}, ${questionOpen ? 'asked' : 'not asked'}, ${landVacant ? 'vacant' : 'held'}: ${expected}`, () => {
      assert.equal(turnOf(state, { questionOpen, landVacant }), expected);
    });
});
