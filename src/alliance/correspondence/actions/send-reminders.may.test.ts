import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { sendReminders } from './send-reminders.ts';

it('send-reminders: the clockwork alone', () =>
  assert.deepEqual(verdicts(sendReminders.may, {} as Parameters<typeof sendReminders.may>[1]), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  }));
