import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, verdicts } from '../../../../tests/offices.ts';
import { sendNotices } from './send-notices.ts';

const facts = {} as Parameters<typeof sendNotices.may>[1];

it('is the clock’s business alone', () =>
  assert.deepEqual(verdicts(sendNotices.may, facts), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    system: 'yes',
  }));
