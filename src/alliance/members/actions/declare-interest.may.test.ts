import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { declareInterest } from './declare-interest.ts';

it('lets everybody declare interest: the way in is open to anybody', () => {
  assert.deepEqual(
    verdicts(declareInterest.may, { units: [], open: [], member: 'no', mailsToday: 0, mailsTodayToFirst: 0 }),
    everybody('yes'),
  );
});
