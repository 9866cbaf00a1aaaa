import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { sendReminders } from './send-reminders.ts';

describe('who may send reminders', () => {
  it('only the clockwork', () => {
    assert.deepEqual(verdicts(sendReminders.may, {} as never), {
      ...everybody('not-your-office'),
      public: 'log-in-first',
      system: 'yes',
    });
  });
});
