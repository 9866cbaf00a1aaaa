import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { askConfirmation } from './ask-confirmation.ts';

const facts = {} as Parameters<typeof askConfirmation.may>[1];

it('is the clock’s business alone', () =>
  assert.deepEqual(verdicts(askConfirmation.may, facts), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  }));
