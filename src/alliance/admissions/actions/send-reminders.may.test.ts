import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answers, only } from '../keepers.fixture.ts';
import { sendReminders } from './send-reminders.ts';

it('send-reminders: the clockwork alone', () =>
  assert.deepEqual(answers(sendReminders.may, {}), only({ system: 'yes' })));
